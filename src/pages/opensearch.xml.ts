import type { APIRoute } from 'astro';
import { href } from '../href.ts';
import { SEARCH } from '../registry/index/permalink.ts';

// OpenSearch 1.1: lets a browser offer the site's search in its address bar.
export const GET: APIRoute = ({ site }) => {
  const search = new URL(href(SEARCH), site);
  const icon = new URL(href('/favicon.svg'), site);
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Ports</ShortName>
  <Description>Ports, services and contacts of IANA's registry</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${icon.href}</Image>
  <Url type="text/html" template="${search.href}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(text, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};

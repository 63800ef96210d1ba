import type { APIRoute } from 'astro';
import { site } from '../instance.ts';
import { SEARCH } from '../registry/index/permalink.ts';

// A description in OpenSearch 1.1, with which a browser offers the site's search in its address bar.
export const GET: APIRoute = () => {
  const search = site.absolute(SEARCH);
  const icon = site.absolute('/favicon.svg');
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Ports</ShortName>
  <Description>Ports, services and contacts of IANA's registry</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${icon}</Image>
  <Url type="text/html" template="${search}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(text, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};

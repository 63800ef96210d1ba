import type { APIRoute, GetStaticPaths } from 'astro';
import { joinForJson } from '../../formats/json/entry-json.ts';
import { printOrganizationJson } from '../../formats/json/organization-json.ts';
import { site } from '../../instance.ts';
import type { Organization } from '../../registry/index/organizations/organizations.ts';

export const getStaticPaths = (() =>
  site.ours.organizations.all.flatMap((organization) =>
    [organization, ...organization.aliases].map(({ slug }) => ({
      params: { organization: slug },
      props: { organization },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ organization: Organization }> = ({ props: { organization } }) =>
  new Response(printOrganizationJson(joinForJson(site), organization, site.absolute), {
    headers: { 'content-type': 'application/json' },
  });

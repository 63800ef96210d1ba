import type { Finding } from './finding.ts';
import { NOT_FOUND } from './link-check.ts';
import { pathOf, type Site } from './site.ts';

// What readers and hosts ask for by a name of its own, without a link.
const WELL_KNOWN = ['/', '/robots.txt', '/llms.txt', '/_headers', NOT_FOUND];
// Pagefind asks for these by names it makes from its own index.
const BY_PAGEFIND = /^\/pagefind\/(?:(?:index|fragment)\/[\w.]+|pagefind\.\w+\.pf_meta|wasm\.en\.pagefind)$/;
const TEXTS = /^\/(?:_astro|pagefind)\/[^/]*\.(?:js|css|json)$|^\/[^/]*\.(?:xml|txt)$/;

/** Takes the site and every path that its pages lead to, and returns a finding for each file that no page and no document names, and for each that asks for something elsewhere. */
export function checkFiles(site: Site, named: ReadonlySet<string>): Finding[] {
  const texts = site.files.filter((file) => TEXTS.test(file)).map((file) => ({ file, text: site.read(file) }));
  const mentioned = (file: string): boolean => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return texts.some((one) => one.file !== file && one.text.includes(name));
  };
  const orphans = site.files
    .filter((file) => !WELL_KNOWN.includes(pathOf(file)) && !BY_PAGEFIND.test(file))
    .filter((file) => !named.has(pathOf(file)) && !mentioned(file));
  const foreign = texts.filter(
    ({ file, text }) => file.endsWith('.css') && /url\(\s*['"]?(?:https?:)?\/\//i.test(text),
  );
  return [
    ...orphans.map((page) => ({
      rule: 'A file that nothing names',
      page,
      place: page,
      remedy: 'Link to it, or do not write it.',
    })),
    ...foreign.map(({ file }) => ({
      rule: 'A request to another origin',
      page: file,
      place: 'url()',
      remedy: 'Serve the file from this site.',
    })),
  ];
}

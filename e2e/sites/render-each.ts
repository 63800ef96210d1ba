import { resolve } from 'node:path';
import { site } from '../../src/instance.ts';
import { holdDist } from '../../src/publish/dist.ts';
import { publish } from '../../src/publish/publish.ts';

// Builds the site and renders every page by itself, even pages that differ only in their numbers.

const { pages } = await publish(site, holdDist(resolve(site.settings.out)), { renderEach: true });
console.log(`Built ${pages} pages, each by itself.`);

import { resolve } from 'node:path';
import { site } from '../../src/instance.ts';
import { holdDist } from '../../src/publish/dist.ts';
import { publish } from '../../src/publish/publish.ts';

// Builds the site without taking any page for another with other numbers.

const { pages } = await publish(site, holdDist(resolve(site.settings.out)), { renderEach: true });
console.log(`Built ${pages} pages, each by itself.`);

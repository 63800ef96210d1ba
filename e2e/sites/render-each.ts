import { site } from '../../src/instance.ts';
import { publish } from '../../src/publish/publish.ts';

// Builds the site without taking any page for another with other numbers.

const { pages } = await publish(site, { renderEach: true });
console.log(`Built ${pages} pages, each by itself.`);

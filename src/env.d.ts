declare namespace App {
  interface Locals {
    /** All that pages are made of. */
    site: import('./site.ts').Site;
  }
}

declare namespace App {
  interface Locals {
    /** The site as the middleware hands it to each page (src/middleware.ts). */
    site: import('./site.ts').Site;
  }
}

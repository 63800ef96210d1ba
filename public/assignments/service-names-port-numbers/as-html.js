// Chrome runs no modules in a page that is XML (crbug.com/717643). The folder has the same page as HTML.
if (document.contentType !== 'text/html') location.replace('./' + location.search + location.hash);

// For a CloudFront distribution in front of S3: a "viewer request" function, runtime cloudfront-js-2.0. S3 has an index
// document for its root alone, and does not add the slash that the addresses of pages end with.

function handler(event) {
  const request = event.request;
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  else if (!/\.(?:x?html|css|js|json|csv|txt|xml|atom|png|svg|pf_\w+|pagefind)$/.test(request.uri))
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: '/' + request.uri.replace(/^[/\\]+/, '') + '/' } },
    };
  return request;
}

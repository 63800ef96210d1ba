/** What a source is called in a table: the repository at GitHub, otherwise the host; an RFC by its number. */
export function sourceName(source: string): string {
  const [, host = '', owner, repository] = /^https:\/\/(?:www\.)?([^/]+)(?:\/([^/]+)\/([^/]+))?/.exec(source) ?? [];
  if (host === '') return source;
  return host === 'github.com' && owner && repository ? `${owner}/${repository}` : host;
}

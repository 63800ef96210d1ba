import fc from 'fast-check';

/** Any text, and texts that a parser may stumble on. */
export const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('', '"', ',', '\n', '[a][b]', '<br/>', 'é', '\u202e'),
);

const port = fc.integer({ min: 0, max: 65535 });
/** The ports of an entry as IANA writes them. */
export const span = fc.oneof(
  port.map(String),
  fc.tuple(port, port).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
);

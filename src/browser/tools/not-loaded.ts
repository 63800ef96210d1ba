/** The sentence of a tool whose files cannot be loaded. */
export const NOT_LOADED = 'The registry could not be loaded. Load this page again.';

/** What a tool says where its files cannot be loaded. */
export const NOT_LOADED = 'The registry could not be loaded. Load this page again.';

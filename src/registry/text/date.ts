const DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/;

/** Whether a text is a date in one of the registry's two forms, `YYYY-MM-DD` or `YYYY-MM`. */
export function isDate(text: string): boolean {
  const time = DATE.test(text) ? Date.parse(text) : Number.NaN;
  // Date.parse takes 30 February for another day, or for none.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a date with its day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length && isDate(text);
}

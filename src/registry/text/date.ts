const DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(\d\d))?$/;

/** Whether a text is a date in one of the registry's two forms, `YYYY-MM-DD` or `YYYY-MM`. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  if (match[1] === undefined) return true;
  // A 30th of February is another day, or none.
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a date with its day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length && isDate(text);
}

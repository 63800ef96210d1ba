const DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(\d\d))?$/;

/** Takes `YYYY-MM-DD` or `YYYY-MM`, the registry's two forms, and returns whether it is such a date. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  if (match[1] === undefined) return true;
  return new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false;
}

/** Takes any text and returns whether it is a date with a day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length && isDate(text);
}

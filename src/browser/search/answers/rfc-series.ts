// From the RFC Editor's index of November 2026: the BCPs and STDs with RFCs that entries of the registry cite.
const RFCS_OF: Readonly<Record<string, readonly number[]>> = {
  bcp165: [6335, 7605],
  std6: [768],
  std7: [9293],
  std8: [854],
  std9: [959],
  std13: [1034, 1035],
  std20: [862],
  std21: [863],
  std22: [864],
  std23: [865],
  std24: [866],
  std25: [867],
  std26: [868],
  std33: [1350],
  std53: [1939],
  std72: [6409],
  std97: [9110],
  std98: [9111],
  std99: [9112],
};

/** The slugs of the RFCs that make up a BCP or STD, such as `bcp165`; for any other document, its own slug. */
export function documentsOf(slug: string): string[] {
  return RFCS_OF[slug]?.map((rfc) => `rfc${rfc}`) ?? [slug];
}

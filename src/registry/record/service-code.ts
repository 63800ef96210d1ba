/** A DCCP service code as its characters in quotes, or in hexadecimal if they do not print (RFC 4340 §8.1.2). */
export function serviceCodeText(code: number): string {
  const bytes = [24, 16, 8, 0].map((shift) => (code >>> shift) & 0xff);
  const text = String.fromCharCode(...bytes.filter((byte, i) => byte !== 0 || i > 0));
  if (/^[\x20-\x7e]+$/.test(text)) return `“${text}”`;
  return `0x${code.toString(16).padStart(8, '0')}`;
}

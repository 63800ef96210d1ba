const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const HARDWARE = /^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$|^(?:[\da-f]{4}\.){2}[\da-f]{4}$/i;

/** A sentence for somebody who searches for an address without a port. */
export function addressWords(address: string): string {
  if (HARDWARE.test(address)) return `“${address}” is a hardware address. It has no port.`;
  const [host = '', prefix] = address.split('/');
  const what = prefix === undefined ? 'an address' : 'a network';
  const bare = host.replace(/[[\]]/g, '');
  return `“${address}” is ${what}, not a port. Add a port, as in ${IPV4.test(bare) ? bare : `[${bare}]`}:443.`;
}

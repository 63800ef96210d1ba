const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?$/;
const IPV6 = /^\[?(?=.*::|(?:[0-9a-f]{1,4}:){7})[0-9a-f:]{2,39}(?:%\w{1,20})?\]?(?:\/\d{1,3})?$/i;
const HARDWARE = /^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}$|^(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}$/i;
// `::1:631` and `:::22` are an address with a port.
const WITH_PORT = /^(?:::|::1):\d+$/;

/** Whether a text is the address of a host, a network or hardware, and nothing else. */
export function isAddress(text: string): boolean {
  if (IPV4.test(text) || HARDWARE.test(text)) return true;
  return IPV6.test(text) && !WITH_PORT.test(text) && (/[0-9a-f]/i.test(text) || text === '::');
}

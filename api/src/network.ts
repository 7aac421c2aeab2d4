import { isIPv4, isIPv6 } from 'node:net';

const MAPPED = /^(?:0:){5}ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;

/**
 * Whose address it is, for limits: the whole of IPv4, and of IPv6 the first `bits` (64, what a provider gives one
 * household or machine, which can then send from any of 2⁶⁴ addresses). However an address is written, its network
 * reads the same.
 */
export function networkOf(address: string, bits: 16 | 32 | 48 | 64 = 64): string {
  const plain = address.replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const groups = groupsOf(plain);
  const mapped = MAPPED.exec(groups.join(':'));
  if (mapped) return [mapped[1], mapped[2]].flatMap(bytesOf).join('.');
  return `${groups.slice(0, bits / 16).join(':')}::/${bits}`;
}

/** Addresses of one office or neighbourhood: the first three bytes of IPv4, the first six of IPv6. */
export function neighbourhoodOf(address: string): string {
  const network = networkOf(address, 48);
  return isIPv4(network) ? `${network.split('.').slice(0, 3).join('.')}.0/24` : network;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const pure = dotted
    ? `${dotted[1]}${groupOf(dotted[2], dotted[3])}:${groupOf(dotted[4], dotted[5])}`
    : address;
  const [head = '', tail] = pure.toLowerCase().split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const known = [...(before ?? []), ...(after ?? [])].length;
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - known }, () => '0');
  return [...(before ?? []), ...zeros, ...(after ?? [])].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
}

function groupOf(high = '0', low = '0'): string {
  return (Number(high) * 256 + Number(low)).toString(16);
}

function bytesOf(group = '0'): number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
}

import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are ours, nobody's or everybody's (IANA special-purpose registries): no service of others is there. */
const SPECIAL: readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const notPublic = new BlockList();
for (const [network, prefix, family] of SPECIAL) notPublic.addSubnet(network, prefix, family);

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** People name such addresses (of push services, of school systems); none of them may lead us to our own machines. */
class ForbiddenAddress extends Error {}

/**
 * Whether a service of others may be at this address: https by name, as push services and school systems are. With `loopback` (demo and
 * tests) this machine too, and there without TLS.
 */
export function isAllowedOutside(endpoint: string, { loopback }: { loopback: boolean }): boolean {
  const url = URL.parse(endpoint);
  if (!url || url.username || url.password) return false;
  if (LOOPBACK.has(url.hostname)) return loopback && (url.protocol === 'https:' || url.protocol === 'http:');
  return url.protocol === 'https:' && url.hostname.includes('.') && isIP(bare(url.hostname)) === 0;
}

/** Whether an IP address is reachable for everybody, and not just from where we stand. */
export function isPublicAddress(address: string): boolean {
  return !notPublic.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Finds a name's addresses as a connection is made, and leaves out those that are not public: a name may lead anywhere,
 * and elsewhere the next time.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = error ? [] : found.filter(({ address }) => isPublicAddress(address));
    const [first] = addresses;
    if (!first) callback(error ?? new ForbiddenAddress('Address not allowed.'), []);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

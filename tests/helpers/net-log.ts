/** Chromium's own record of what it asked of the network. */
import { readFileSync } from 'node:fs';

/** Arguments that make Chromium write the record to a file, and resolve no host at all. */
export const netLogArguments = (file: string): string[] => [
  `--log-net-log=${file}`,
  '--net-log-capture-mode=Everything',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Every host that the record names, as an address or by itself. A record that was cut off is read as far as it goes. */
export function hostsIn(file: string): Set<string> {
  const log = readFileSync(file, 'utf8');
  const hosts = new Set<string>();
  for (const [, host] of log.matchAll(/\b(?:https?|wss?):\/\/(?:[^@/"\s]*@)?([a-z0-9.-]+)/gi)) if (host) hosts.add(host.toLowerCase());
  for (const [, host] of log.matchAll(/"host":"(?:[a-z]+:\/\/)?([a-z0-9.-]+)/gi)) if (host) hosts.add(host.toLowerCase());
  return hosts;
}

/** Every address on these hosts that the record names. */
export function addressesIn(file: string, hosts: readonly string[]): Set<string> {
  const addresses = [...readFileSync(file, 'utf8').matchAll(/\bhttps?:\/\/[^"\s\\]+/g)].map(([address]) => address);
  return new Set(addresses.filter((address) => URL.canParse(address) && hosts.includes(new URL(address).hostname)));
}

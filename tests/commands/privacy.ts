/**
 * `npm run privacy`: proves that nothing leaves the reader's machine. Looks through every shipped file for a way to the
 * network; makes a journey of several hundred actions and compares Chromium's own record of it with that of a browser without
 * the extension; lets a twin that leaks through sixteen channels make the same start, to show that the judge would see it;
 * and looks for what was read in what was stored. `--json` prints one object; the exit code is 1 when anything is wrong.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SETTING_NAMES } from '../../entrypoints/shared/settings.ts';
import { findViolations } from '../helpers/ban-list.ts';
import { BAN_SEEDS } from '../helpers/ban-seeds.ts';
import { CANARY_WORD, LEAST_ACTIONS, readStored, travel } from '../helpers/journey.ts';
import { launchBrowser } from '../helpers/launch.ts';
import { CHANNELS, canaryOf, codeOf, LEAST_CAUGHT, makeLeakingTwin } from '../helpers/leaking-twin.ts';
import { hostsIn, netLogArguments } from '../helpers/net-log.ts';
import { readShipped } from '../helpers/shipped-files.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'sidelight-privacy-'));
const say = (line: string) => values.json || console.log(line);

interface Trip {
  hosts: Set<string>;
  actions: number;
  stored: Record<string, unknown>;
  profile: string;
  /** Ms from the start of the browser. */
  taken: number;
}

/** `atLeast`: ms that the browser stays open; what it asks of its own accord it asks in its own time. */
async function trip(name: string, rounds: number, { atLeast = 0, ...options }: { bare?: boolean; extension?: string; atLeast?: number } = {}): Promise<Trip> {
  const began = Date.now();
  const log = join(folder, `${name}.json`);
  const profile = join(folder, name);
  const browser = await launchBrowser('chrome', { ...options, profile, args: netLogArguments(log) });
  const actions = await travel(browser, { rounds, bare: options.bare ?? false });
  const stored = options.bare ? {} : await readStored(browser);
  const taken = Date.now() - began;
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, atLeast - taken)));
  await browser.close();
  return { hosts: hostsIn(log), actions, stored, profile, taken };
}

/** Files of the extension's own storage that hold a text, anywhere in the profile. */
function filesHolding(profile: string, text: string): string[] {
  const kept = ['Local Extension Settings', 'Sync Extension Settings', 'Managed Extension Settings', 'Extension State', 'Extension Rules', 'Extension Scripts'];
  const dirs = kept.map((dir) => join(profile, 'Default', dir)).filter((dir) => existsSync(dir));
  const files = dirs.flatMap((dir) => readdirSync(dir, { recursive: true }).map((file) => join(dir, String(file))));
  return files.filter((file) => statSync(file).isFile() && readFileSync(file).includes(text));
}

execFileSync('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
execFileSync('wxt', ['build', '-b', 'firefox'], { stdio: 'ignore' });
const violations = (['chrome', 'firefox'] as const).flatMap((kind) =>
  readShipped(kind).flatMap((file) => findViolations(file).map((what) => `${kind}/${file.name} ${what}`)),
);
const seeded = { caught: BAN_SEEDS.filter((seed) => findViolations(seed).length > 0).length, of: BAN_SEEDS.length };
try {
  const real = await trip('real', 5);
  const baseline = await trip('baseline', 1, { bare: true, atLeast: real.taken });
  makeLeakingTwin(join(folder, 'build'));
  const twin = await trip('twin', 1, { extension: join(folder, 'build') });

  const foreign = [...real.hosts].filter((host) => !baseline.hosts.has(host));
  const unseen = CHANNELS.filter((channel) => !twin.hosts.has(canaryOf(channel)));
  const control = { caught: CHANNELS.length - unseen.length, of: CHANNELS.length };
  const isBanned = (channel: string) => findViolations({ name: 'page.js', text: codeOf(channel) }).length > 0;
  const unknownKeys = Object.keys(real.stored).filter((key) => !SETTING_NAMES.includes(key as never));
  const holding = [...filesHolding(real.profile, CANARY_WORD), ...(JSON.stringify(real.stored).includes(CANARY_WORD) ? ['storage.local'] : [])];

  say(`Shipped files: ${violations.length} findings; ${seeded.caught} of ${seeded.of} seeded violations caught`);
  for (const one of violations) say(`  ${one}`);
  say(`Journey: ${real.actions} actions, ${foreign.length} requests beyond those of a browser without the extension`);
  for (const host of foreign) say(`  ${host}`);
  say(`Control: a leaking twin was caught on ${control.caught} of ${control.of} channels`);
  for (const channel of unseen)
    say(`  not seen: ${channel} (${isBanned(channel) ? 'closed: no shipped file may hold its code' : 'OPEN: nothing forbids its code'})`);
  say(`Stored: ${unknownKeys.length} keys that are no setting; what was read stands in ${holding.length} of its files`);
  if (values.json) console.log(JSON.stringify({ actions: real.actions, requests: foreign.length, control, seeded }));
  const good =
    violations.length + foreign.length + unknownKeys.length + holding.length === 0 &&
    seeded.caught === seeded.of &&
    real.actions >= LEAST_ACTIONS &&
    control.caught >= LEAST_CAUGHT &&
    unseen.every(isBanned);
  process.exitCode = good ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

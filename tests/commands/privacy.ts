/**
 * `npm run privacy`: proves that nothing leaves the reader's machine. Looks through every shipped file for a way to the
 * network; makes a journey of several hundred actions and compares Chromium's own record of it with that of a browser without
 * the extension, foreign hosts and every address on the visited ones; lets a twin that leaks through seventeen channels, and
 * stores what it reads, make the same start, to show that the judges would see it; and looks for what was read in the profile. `--json` prints one object; the exit code is 1 when anything is wrong.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { SETTING_NAMES } from '../../entrypoints/shared/settings.ts';
import { findViolations } from '../helpers/ban-list.ts';
import { BAN_SEEDS } from '../helpers/ban-seeds.ts';
import { CANARY_WORD, HOSTS, LEAST_ACTIONS, readStored, travel } from '../helpers/journey.ts';
import { launchBrowser } from '../helpers/launch.ts';
import { CHANNELS, codeOf, isSeen, LEAST_CAUGHT, makeLeakingTwin } from '../helpers/leaking-twin.ts';
import { addressesIn, hostsIn, netLogArguments } from '../helpers/net-log.ts';
import { readShipped } from '../helpers/shipped-files.ts';

/** The browser without the extension stays open longer: what it asks of its own accord comes in its own time. */
const LONGER = 1.5;
/** How often the sample pages are read. */
const ROUNDS = 3;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'sidelight-privacy-'));
const say = (line: string) => values.json || console.log(line);

/** Chromium's own check-in; a browser without the extension makes it as well, a minute or two after its start, not in every run. */
const BROWSERS_OWN = ['android.clients.google.com'];

interface Trip {
  hosts: Set<string>;
  /** On the visited hosts. */
  addresses: Set<string>;
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
  return { hosts: hostsIn(log), addresses: addressesIn(log, HOSTS), actions, stored, profile, taken };
}

/** Where the browser itself keeps what its reader has visited, in every profile. */
const OWN_RECORDS = [
  ...['History', 'Sessions', 'Cache', 'Code Cache', 'Favicons', 'Top Sites', 'Network Action Predictor', 'Visited Links'].map((name) => join('Default', name)),
  join('segmentation_platform', 'ukm_db'),
];

/** Files of the profile that hold a text in either of the browser's encodings, but for the browser's own records. */
function filesHolding(profile: string, text: string): string[] {
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  const isOwnRecord = (file: string) => OWN_RECORDS.some((name) => file.startsWith(name));
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(profile, join(entry.parentPath, entry.name)))
    .filter((file) => !isOwnRecord(file) && forms.some((form) => readFileSync(join(profile, file)).includes(form)));
}

execFileSync('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
execFileSync('wxt', ['build', '-b', 'firefox'], { stdio: 'ignore' });
const violations = (['chrome', 'firefox'] as const).flatMap((kind) =>
  readShipped(kind).flatMap((file) => findViolations(file).map((what) => `${kind}/${file.name} ${what}`)),
);
const seeded = { caught: BAN_SEEDS.filter((seed) => findViolations(seed).length > 0).length, of: BAN_SEEDS.length };
try {
  const real = await trip('real', ROUNDS);
  const baseline = await trip('baseline', ROUNDS, { bare: true, atLeast: real.taken * LONGER });
  makeLeakingTwin(join(folder, 'build'));
  const twin = await trip('twin', 1, { extension: join(folder, 'build') });

  const foreign = [
    ...[...real.hosts].filter((host) => !baseline.hosts.has(host) && !BROWSERS_OWN.includes(host)),
    ...[...real.addresses].filter((address) => !baseline.addresses.has(address)),
  ];
  const unseen = CHANNELS.filter((channel) => !isSeen(channel, twin));
  const control = { caught: CHANNELS.length - unseen.length, of: CHANNELS.length };
  const isBanned = (channel: string) => findViolations({ name: 'page.js', text: codeOf(channel) }).length > 0;
  const unknownKeys = Object.keys(real.stored).filter((key) => !SETTING_NAMES.includes(key as never));
  const holding = [...filesHolding(real.profile, CANARY_WORD), ...(JSON.stringify(real.stored).includes(CANARY_WORD) ? ['storage.local'] : [])];

  const planted = filesHolding(twin.profile, CANARY_WORD);

  say(`Shipped files: ${violations.length} findings; ${seeded.caught} of ${seeded.of} seeded violations caught`);
  for (const one of violations) say(`  ${one}`);
  say(`Journey: ${real.actions} actions, ${foreign.length} requests beyond those of a browser without the extension`);
  for (const host of foreign) say(`  ${host}`);
  say(`Control: a leaking twin was caught on ${control.caught} of ${control.of} channels`);
  for (const channel of unseen)
    say(`  not seen: ${channel} (${isBanned(channel) ? 'closed: no shipped file may hold its code' : 'OPEN: nothing forbids its code'})`);
  say(
    `Stored: ${unknownKeys.length} keys that are no setting; what was read stands in ${holding.length} files of the profile; what the twin stored, in ${planted.length}`,
  );
  for (const file of holding) say(`  ${file}`);
  if (values.json) console.log(JSON.stringify({ actions: real.actions, requests: foreign.length, control, seeded }));
  const good =
    violations.length + foreign.length + unknownKeys.length + holding.length === 0 &&
    seeded.caught === seeded.of &&
    real.actions >= LEAST_ACTIONS &&
    control.caught >= LEAST_CAUGHT &&
    planted.length > 0 &&
    unseen.every(isBanned);
  process.exitCode = good ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

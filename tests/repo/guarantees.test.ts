/** `docs/guarantees.md` says what is so: each of its numbers is the length of a table or a limit in the code, and there are no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCheckedData } from '../../data/plugin.ts';
import { BAN_SEEDS } from '../helpers/ban-seeds.ts';
import { HOSTILE_STYLES } from '../helpers/hostile-styles.ts';
import { LEAST_ACTIONS } from '../helpers/journey.ts';
import { CHANNELS, LEAST_CAUGHT } from '../helpers/leaking-twin.ts';
import { BUDGET, LOADS, LONG_VISITS, loadPages, TABS } from '../helpers/load-pages.ts';
import { MUTANTS } from '../helpers/mutants.ts';
import { MOMENTS } from '../helpers/trace-page.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

/** What was tried and found, by promise. */
const rows = new Map(
  [...read('docs/guarantees.md').matchAll(/^\| ([^|]+?) \|[^|]*\| ([^|]*) \| ([^|]*) \|[^|]*\|$/gm)]
    .map(([, promise, tried, result]) => [promise ?? '', `${tried} | ${result}`] as [string, string])
    // The heading and the line below it.
    .slice(2),
);

/** How often a property test tries its laws. */
const runsOf = (file: string): string => Number(/numRuns: ([\d_]+)/.exec(read(`tests/${file}`))?.[1]?.replaceAll('_', '')).toLocaleString('en');

/** A limit of the walks with Tab. */
const countIn = (name: string): string | undefined => new RegExp(`const ${name} = (\\d+);`).exec(read('tests/e2e/chrome/focus-walks.e2e.ts'))?.[1];

const samples = readdirSync(new URL('tests/pages/', ROOT)).filter((file) => file.endsWith('.html'));
const mostRounds = Math.max(...LONG_VISITS.map(({ rounds }) => rounds));

const HELD: Record<string, string[]> = {
  'A page is left as it was': [`${samples.length} sample pages × ${MOMENTS.length} moments`],
  'Nothing leaves the machine': [`at least ${LEAST_ACTIONS} actions`],
  "The journey's judge sees a leak": [`${CHANNELS.length} channels`, `at least ${LEAST_CAUGHT} seen`],
  'No shipped file can reach the network': [`${BAN_SEEDS.length} violations seeded`, `${BAN_SEEDS.length} caught`],
  'A hostile style sheet does not change the card': [`${HOSTILE_STYLES.length} ×`],
  'Messages reach no further than a card': [`${runsOf('shared/calls.test.ts')} random messages`],
  'Too much is not too much': [
    `${loadPages().length} pages; ${LONG_VISITS.length} long visits of up to ${mostRounds} rounds; ${TABS} tabs`,
    `at most ${BUDGET.task} ms`,
    `${BUDGET.gap} ms between two frames`,
    `${BUDGET.heap} MB`,
    `${BUDGET.underlines} underlines`,
    `at most ${BUDGET.growth} MB`,
  ],
  'Loading is not held up': [`${LOADS} loads`, `at most ${BUDGET.longTasks} long task and ${BUDGET.layouts} layout more`],
  "The keyboard's way has no trap": [`${countIn('WALKS')} walks of ${countIn('STEPS')} steps`],
  'Damaged settings are told': [`each law × ${runsOf('shared/settings.property.test.ts')}`],
  'Settings survive': [`${runsOf('shared/settings.property.test.ts')} parts of it; ${runsOf('shared/settings.property.test.ts')} files`],
  'Bad data is told, not built': [`both laws × ${runsOf('data/check-fact-set.property.test.ts')}`],
  'The list of hosts is frozen': [`${loadCheckedData().sites.length} hosts`],
  'Guards are guarded': [`${MUTANTS.length} mutants`],
  'The finder keeps its laws': [`each law × ${runsOf('data/mentions.property.test.ts')} texts`],
};

test('the commands beside them are run by one', () => {
  const named = new Set([...read('docs/guarantees.md').matchAll(/`npm (?:run )?([\w:]+)(?: [^`]*)?`/g)].map(([, command]) => command ?? ''));
  const steps = read('tests/commands/check-full.ts');
  // A build is part of `npm test`; the other two are the command itself, and what it prints is not held here.
  const own = ['build', 'build-for-amo', 'check:full'];
  expect([...named].filter((command) => !own.includes(command) && !steps.includes(`'${command}'`))).toEqual([]);
});

test('every promise says which file of tests holds it, or which command of its own', () => {
  const commands = [...read('docs/guarantees.md').matchAll(/^\| ([^|]+?) \|.*\| ([^|]*) \|$/gm)].filter(([, promise]) => rows.has(promise ?? ''));
  expect(commands).toHaveLength(rows.size);
  expect(
    commands.filter(([, , command]) => !/`tests\/|`npm run (?:trace|privacy|mutants|zips|load)`/.test(command ?? '')).map(([, promise]) => promise),
  ).toEqual([]);
});

test('every promise whose numbers are held stands in the document', () => {
  expect(rows.size).toBeGreaterThan(30);
  expect(Object.keys(HELD).filter((promise) => !rows.has(promise))).toEqual([]);
});

test.each([...rows])('the numbers are those of the code: %s', (promise, cells) => {
  let rest: string = cells;
  for (const number of HELD[promise] ?? []) {
    expect(cells).toContain(number);
    rest = rest.replace(number, '');
  }
  // Nothing found, and both browsers, are no count of cases.
  expect(rest.replace(/\b0\b|2 browsers/g, '')).not.toMatch(/\d/);
});

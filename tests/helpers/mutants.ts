/** Guarding code, and how to break it. Each `code` stands once in its file. */
import { MUTANTS_OF_FACTS } from './mutants-of-facts.ts';
import { MUTANTS_OF_FINDING } from './mutants-of-finding.ts';
import { MUTANTS_OF_HOVERING } from './mutants-of-hovering.ts';
import { MUTANTS_OF_SKIMMING } from './mutants-of-skimming.ts';

export interface Mutant {
  /** What would go wrong. */
  name: string;
  file: string;
  code: string;
  instead: string;
  /** The tests that should notice. */
  tests: string[];
}

const READING = ['tests/page/text-blocks.test.ts', 'tests/page/article-text.test.ts'];

export const MUTANTS: Mutant[] = [
  ...MUTANTS_OF_FACTS,
  ...MUTANTS_OF_FINDING,
  ...MUTANTS_OF_HOVERING,
  ...MUTANTS_OF_SKIMMING,
  {
    name: 'another extension is answered',
    file: 'entrypoints/shared/messages.ts',
    code: 'sender.id !== ownId || ',
    instead: '',
    tests: ['tests/shared/messages.test.ts'],
  },
  {
    name: 'a call may name what every object has',
    file: 'entrypoints/shared/messages.ts',
    code: '!Object.hasOwn(handlers, message.call)',
    instead: '!(message.call in handlers)',
    tests: ['tests/shared/messages.test.ts'],
  },
  {
    name: 'a call for somebody else is answered',
    file: 'entrypoints/shared/messages.ts',
    code: 'message.to !== to || ',
    instead: '',
    tests: ['tests/shared/messages.test.ts'],
  },
  {
    name: 'stored nonsense is taken for a setting',
    file: 'entrypoints/shared/settings.ts',
    code: 'if (accepts(value)) return',
    instead: 'if (accepts) return',
    tests: ['tests/shared/settings.test.ts'],
  },
  {
    name: 'pausing a site pauses others that end alike',
    file: 'entrypoints/shared/sites.ts',
    code: 'host === site || host.endsWith(`.',
    instead: 'host === site || host.endsWith(`',
    tests: ['tests/shared/settings.test.ts'],
  },
  {
    name: 'a file with unknown settings is taken over',
    file: 'entrypoints/shared/settings-file.ts',
    code: 'if (unknown.length > 0)',
    instead: 'if (unknown.length < 0)',
    tests: ['tests/shared/settings-file.test.ts'],
  },
  {
    name: 'a site without https is asked for',
    file: 'entrypoints/shared/sites.ts',
    code: "protocol === 'https:' && ",
    instead: '',
    tests: ['tests/shared/sites.test.ts'],
  },
  {
    name: 'a withdrawn site stays registered',
    file: 'entrypoints/shared/sites.ts',
    code: 'registered.filter((pattern) => !wanted.includes(pattern))',
    instead: '[]',
    tests: ['tests/shared/sites.test.ts'],
  },
  { name: 'scripts are read as text', file: 'entrypoints/page/text-blocks.ts', code: "'script style noscript", instead: "'style noscript", tests: READING },
  {
    name: 'a name reaches from one block into the next',
    file: 'entrypoints/page/text-blocks.ts',
    code: "joint = block ? BLOCK_SEPARATOR : '';",
    instead: "joint = block ? ' ' : '';",
    tests: READING,
  },
  {
    name: 'stale text is underlined',
    file: 'entrypoints/page/text-blocks.ts',
    code: 'if (from.offset > dataOf(from.node).length || to.offset + 1 > dataOf(to.node).length) return undefined;',
    instead: '',
    tests: READING,
  },
  {
    name: 'inert text counts as the article',
    file: 'entrypoints/page/element-marks.ts',
    code: "name === 'inert' || ",
    instead: '',
    tests: READING,
  },
  {
    name: 'advertisements count as the article',
    file: 'entrypoints/page/article-text.ts',
    code: "return names !== '' && isNamedAsFurniture(",
    instead: 'return false && isNamedAsFurniture(',
    tests: READING,
  },
  {
    name: 'the card leaves the viewport',
    file: 'entrypoints/page/place-card.ts',
    code: 'Math.min(Math.max(GUTTER, at - Math.min(card.width / 4, 60)), lastLeft)',
    instead: 'at - Math.min(card.width / 4, 60)',
    tests: ['tests/page/place-card.test.ts'],
  },
  {
    name: 'a name becomes markup when copied',
    file: 'data/cite-facts.ts',
    code: "text.replace(MARKDOWN_SIGNS, '\\\\$&')",
    instead: 'text',
    tests: ['tests/data/cite-facts.test.ts'],
  },
  {
    name: 'what was known already is told as later',
    file: 'data/dates.ts',
    code: 'date.slice(0, length) > limit.slice(0, length)',
    instead: 'date.slice(0, length) >= limit.slice(0, length)',
    tests: ['tests/data/later-facts.test.ts', 'tests/data/dates.test.ts'],
  },
  {
    name: 'a malformed call opens a tab',
    file: 'entrypoints/background/calls.ts',
    code: "typeof topic === 'string' ? describeTopic(topic, ",
    instead: 'topic ? describeTopic(String(topic), ',
    tests: ['tests/shared/calls.test.ts'],
  },
  {
    name: 'the page script is started where it is at work',
    file: 'entrypoints/page/claim-page.ts',
    code: 'if (world[RUNNING]?.()) return false;',
    instead: '',
    tests: ['tests/page/start.test.ts'],
  },
  {
    name: 'a page goes on whose site was taken back',
    file: 'entrypoints/page/index.ts',
    code: 'if (await askWhetherAllowed()) return false;',
    instead: 'if (isArticleDocument()) return false;',
    tests: ['tests/page/start.test.ts'],
  },
  {
    name: 'all sites are taken for mail and banks, too',
    file: 'entrypoints/page/index.ts',
    code: 'if (looksSensitive(location.hostname) && ',
    instead: 'if (!document.body && ',
    tests: ['tests/page/start.test.ts'],
  },
  {
    name: 'a setting that the page does not use closes its card',
    file: 'entrypoints/page/page-life.ts',
    code: 'work(settings) !== work(this.settings)',
    instead: 'settings !== this.settings',
    tests: ['tests/page/page-life-settings.test.ts'],
  },
  {
    name: 'a page that nobody looks at is read',
    file: 'entrypoints/page/index.ts',
    code: '(document as { prerendering?: boolean }).prerendering',
    instead: 'document.hidden && false',
    tests: ['tests/page/start.test.ts'],
  },
  {
    name: 'a page is underlined without end',
    file: 'entrypoints/page/underlines.ts',
    code: 'if (placed.length + added.length >= MOST_UNDERLINED) break;',
    instead: '',
    tests: ['tests/page/underlines.test.ts'],
  },
  {
    name: 'a topic that is underlined already takes a new one’s place',
    file: 'entrypoints/page/underlines.ts',
    code: ' && !shownTopics.has(mention.topic)',
    instead: '',
    tests: ['tests/page/article.test.ts'],
  },
  {
    name: 'underlines come nearer to each other as text goes',
    file: 'entrypoints/page/underlines.ts',
    code: 'wanted, standing)',
    instead: 'wanted)',
    tests: ['tests/page/article.test.ts'],
  },
  {
    name: 'a click that comes with the card is taken',
    file: 'entrypoints/page/card-guard.ts',
    code: ' || performance.now() - shownAt >= TOO_SOON',
    instead: ' || true',
    tests: ['tests/page/card-guard.test.ts'],
  },
];

import { describe, expect, test } from 'vitest';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { scanText } from '../../data/scan-text.ts';
import { ambiguous, makeTopic, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('msc', ['Munich Security Conference', 'MSC'], { kind: 'event' }),
  makeTopic('csto', ['Collective Security Treaty Organisation', ambiguous('CSTO', 'Russia')], { kind: 'institution' }),
  makeTopic('cpc', ['Communist Party of China', 'Party Congress of 2022', 'CPC'], { kind: 'institution' }),
  makeTopic('fsb', ['Federal Security Service', 'FSB'], { kind: 'institution' }),
];
const table = tableOf(topics);
const mentioned = (text: string) => findMentionsIn(text, scanText(text, table), table).map(({ start, end }) => text.slice(start, end));

describe('an acronym stands for what the text spells out', () => {
  test.each<[string, string, string[]]>([
    ['further down', 'Geneva: MSC has bid for a port.\u2029The Mediterranean Shipping Company would hold half.', []],
    ['before it in brackets, with letters left out', 'Members of the Conservative Party (CPC) met. The CPC won.', []],
    ['behind it in brackets', 'The MSC (Marine Stewardship Council) warned of overfishing.', []],
    ['behind it in small letters', 'The CSTO (chief science officer) spoke to Russia.', []],
    ['behind it without a bracket', 'The frigate tows an MSC, or magnetic sound chain, that hears much. The MSC is long.', []],
    ['and behind it in words that are none', 'The FSB (formerly the secret police) spoke.', ['FSB']],
    ['in another spelling of its own name', 'Russia left the Collective Security Treaty Organization (CSTO).', ['CSTO']],
    ['in its own name', 'The Communist Party of China (CPC) met. The CPC spoke.', ['Communist Party of China', 'CPC', 'CPC']],
    [
      'in its own name, behind somebody’s whose initials would fit too',
      'Chris Cole of the Collective Security Treaty Organisation (CSTO) spoke. Russia left the CSTO.',
      ['Collective Security Treaty Organisation', 'CSTO', 'CSTO'],
    ],
    ['in another’s name, behind somebody’s', 'The FSB is small. So said Tina Cole of the Federation of Small Businesses.', []],
    ['and for nothing that stands there by chance', 'Foreign Secretary Boris Johnson blamed the FSB.', ['FSB']],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

test('what stands before a bracket is read in no time, whatever it is', () => {
  for (const before of [
    'A'.repeat(118),
    'RUSSIA-CHINA-SUMMIT-LEADERS-MEETING-DECLARATION.',
    'A-'.repeat(59),
    'Of the '.repeat(17),
    `${'C'.repeat(9900)} and CPC of CPC`,
  ]) {
    const began = performance.now();
    mentioned(`${before} (CPC) met. The CPC spoke.`);
    expect(performance.now() - began, before.slice(0, 40)).toBeLessThan(500);
  }
});

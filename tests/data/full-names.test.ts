/** What an article says of a name elsewhere, and what stands between the words of one. */
import { describe, expect, test } from 'vitest';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { scanText } from '../../data/scan-text.ts';
import { ambiguous, makeTopic, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('putin', ['Vladimir Putin', 'Putin'], { kind: 'person', name: 'Vladimir Putin' }),
  makeTopic('bolton', ['John Bolton', ambiguous('Bolton')], { kind: 'person', name: 'John Bolton' }),
  makeTopic('nebenzya', ['Vassily Nebenzia', 'Nebenzia'], { kind: 'person', name: 'Vassily Nebenzia' }),
  makeTopic('fedorov', ['Mykhailo Fedorov', 'Fedorov'], { kind: 'person', name: 'Mykhailo Fedorov' }),
  makeTopic('alaska-summit-2025', ['Alaska summit', ambiguous('Trump-Putin summit', 'Alaska')], { kind: 'event' }),
  makeTopic('donetsk', ['Donetsk'], { kind: 'place' }),
  makeTopic('sco', ['Shanghai Cooperation Organisation', 'SCO'], { kind: 'institution' }),
  makeTopic('g20', [ambiguous('G20', 'Bali')], { kind: 'institution' }),
  makeTopic('aid', [{ text: 'lethal aid', match: 'any-case', needs: ['U.S.'] }], { kind: 'measure' }),
  makeTopic('xi', ['Xi Jinping', 'Xi'], { kind: 'person', name: 'Xi Jinping' }),
  makeTopic('call-2021', [ambiguous('call with Xi', 'video')], { kind: 'event' }),
  makeTopic('minsk-agreements', ['Minsk agreements', ambiguous('Minsk', 'agreements'), ambiguous('Minsk deal', 'Normandy')], { kind: 'agreement' }),
  makeTopic('suwalki-gap', ['Suwalki Gap'], { kind: 'place' }),
  makeTopic('nord-stream', ['Nord Stream 2'], { kind: 'project' }),
  makeTopic('mofa', [{ text: 'foreign ministry', match: 'any-case', needs: ['Chinese', 'Mao Ning'] }], { kind: 'institution' }),
  makeTopic('greer', ['Jamieson Greer', ambiguous('Trade Representative'), ambiguous('USTR'), ambiguous('United States Trade Representative')], {
    kind: 'person',
  }),
];
const table = tableOf(topics);
const mentioned = (text: string) => findMentionsIn(text, scanText(text, table), table).map(({ start, end }) => text.slice(start, end));

test('a longer name of the same topic takes the whole span where only the shorter one has its words nearby', () => {
  expect(mentioned('The agreements held for a week. The Minsk deal was far.')).toContain('Minsk deal');
});

describe('in an article that names somebody in full', () => {
  test.each([
    'Vladimir Putin spoke. Dugin is dubbed “Putin’s Rasputin”. Putin left.',
    'Vladimir Putin spoke. He shares the name Putin with a cat. Putin left.',
    'Vladimir Putin spoke. A banker marries into the Putin family. Putin left.',
  ])('a figure of speech names nobody else: %s', (text) => {
    expect(mentioned(text).slice(-1)).toEqual(['Putin']);
    expect(text.endsWith('Putin left.')).toBe(true);
    expect(mentioned(text).length).toBeGreaterThanOrEqual(2);
  });

  test('a namesake named in full has the surname only for a while', () => {
    const far = 'It was a long day, and nobody said much of it. '.repeat(4);
    expect(mentioned(`Vladimir Putin spoke. The singer saw Igor Putin there. Putin sang. ${far}Putin left.`)).toEqual(['Vladimir Putin', 'Putin']);
    expect(mentioned(`The singer saw Igor Putin there. Putin sang. ${far}Putin left.`)).toEqual([]);
  });

  test('a namesake named before them has it until they are named', () => {
    const far = 'It was a long day, and nobody said much of it. '.repeat(4);
    expect(mentioned(`The singer saw Igor Putin there. ${far}Putin left. So did Vladimir Putin. Putin won.`)).toEqual(['Vladimir Putin', 'Putin']);
  });

  test.each(['not', 'no kin of', 'like his great namesake'])('one who is %s them keeps it', (denial) => {
    const text = `The singer saw Igor Putin, ${denial} Vladimir Putin, there. Putin sang.`;
    expect(mentioned(text)).toEqual(['Vladimir Putin']);
  });

  test('another first name does', () => {
    expect(mentioned('Vladimir Putin spoke. The singer saw Igor Putin there. Putin sang.')).toEqual(['Vladimir Putin']);
  });

  test('an age makes no private person of them', () => {
    expect(mentioned('Mykhailo Fedorov is minister. Fedorov, 35, was appointed.')).toEqual(['Mykhailo Fedorov', 'Fedorov']);
    expect(mentioned('A student, Fedorov, 22, was hurt.')).toEqual([]);
  });
});

describe('a full name', () => {
  test.each<[string, string, string[]]>([
    ['with an initial', 'It was John R. Bolton who left.', ['John R. Bolton']],
    ['with a father’s name', 'So said Vassily Alekseevich Nebenzia.', ['Vassily Alekseevich Nebenzia']],
    [
      'spelt in another way',
      'That was said by Vasily Nebenzia, whose name others spell Wassili Nebenzia, and never once written or even signed by somebody like old Vitaly Nebenzia.',
      ['Vasily Nebenzia', 'Wassili Nebenzia'],
    ],
    ['as another language writes it', 'Aides of Volodymyr Putin and Mikhail Fedorov met.', ['Volodymyr Putin', 'Mikhail Fedorov']],
    ['of another in a list of names, which is no headline', 'With Minister Karen Bass, Senator Boris Fedorov, Mayor Eric Adams.', []],
    ['of another with an initial', 'So said David A. Nebenzia.', []],
    ['of an institution by its place', 'She taught at Donetsk National Technical University.', []],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe('a name is found', () => {
  test.each<[string, string, string[]]>([
    ['in a longer one that is not meant', 'The Trump-Putin summit in Helsinki was long.', ['Putin']],
    ['in a longer one that is not meant, and goes on behind it', 'He had a call with Xi Jinping on trade.', ['Xi Jinping']],
    ['with a letter that is no other one with a mark', 'They crossed the Suwałki Gap.', ['Suwałki Gap']],
    [
      'behind the place with which a sentence opens',
      'Talks on the agreements go on. In Minsk Bolton spoke, after John Bolton had left.',
      ['Minsk', 'Bolton', 'John Bolton'],
    ],
    ['but not in a longer one that is', 'In Alaska the Trump-Putin summit was short.', ['Trump-Putin summit']],
    ['with dots between its letters', 'The S.C.O. met; S.C.O.’s leaders spoke.', ['S.C.O.', 'S.C.O.']],
    ['before what a body has', 'In Bali the G20 Summit began. In Bali the G20 Central Commission met.', ['G20', 'G20']],
    ['as somebody’s pet project', 'Nord Stream 2, a pet project of his, was stopped.', ['Nord Stream 2']],
    ['before an apostrophe that counts as a letter elsewhere', 'At Putinʼs home Nebenziaʼs men sat.', ['Putin', 'Nebenzia']],
    ['behind a title in the plural', 'The men, Ambassadors Nebenzia and Fedorov, spoke.', ['Nebenzia', 'Fedorov']],
    ['by a needed word that ends in a sign', 'The U.S. sent no lethal aid.', ['lethal aid']],
    ['behind a word that opens a sentence', 'Unlike Putin, he stayed. Among Putin’s men he was.', ['Putin', 'Putin']],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });

  test('not so with fewer dots or letters behind', () => {
    expect(mentioned('S.C. and S.C.O.Ltd and s.c.o. were there.')).toEqual([]);
  });
});

describe('a ministry is the one named last', () => {
  test.each<[string, string, string[]]>([
    ['another country’s', 'The Chinese envoy came. Japan’s foreign ministry spoke. The foreign ministry was angry.', []],
    ['another country’s, named in full', 'Mao Ning spoke. So did the foreign ministry of the Kingdom of Saudi Arabia.', []],
    ['its own, where its country stands in the sentence', 'Japan’s foreign ministry spoke. The Chinese foreign ministry was angry.', ['foreign ministry']],
    ['its own, where the report has a label and no place', 'REPORT: a leak\u2029Mao Ning spoke. The foreign ministry denied it.', ['foreign ministry']],
    [
      'its own, where the report comes from one of its cities',
      'HONG KONG (Reuters) - Mao Ning spoke. Later the foreign ministry denied it.',
      ['foreign ministry'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

test('a name spelled out introduces nobody where it is nothing without evidence', () => {
  expect(mentioned('The United States Trade Representative (USTR) left. USTR fell silent.')).toEqual([]);
  expect(mentioned('Jamieson Greer came. The United States Trade Representative (USTR) left.')).toEqual([
    'Jamieson Greer',
    'United States Trade Representative',
    'USTR',
  ]);
});

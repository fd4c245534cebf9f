/** What readers type, on the facts as they are: what must come first, or among the first three. */
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../data/find-claims.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { ASKED_AS, SEARCH_NAMES } from '../../data/search-names.ts';
import { createTopicSearch } from '../../data/search-topics.ts';

const { factSet } = loadCheckedData();
const search = createTopicSearch(factSet.topics);
const idsOf = (query: string) => search(query).map(({ topic }) => topic.id);

describe('comes first', () => {
  test.each<[string, string]>([
    ['cips', 'cips'],
    ['cips network', 'cips'],
    ['what is cips?', 'cips'],
    ['gazprom company', 'gazprom'],
    ['gazpormm', 'gazprom'],
    ['gazprom’s exports', 'gazprom'],
    ['aukus pact', 'aukus'],
    ['power of siberia pipeline', 'power-of-siberia'],
    ['power of sibria', 'power-of-siberia'],
    ['zelsky', 'volodymyr-zelensky'],
    ['trade 2023', 'bilateral-trade'],
    ['russia china trade', 'bilateral-trade'],
    ['sanctions', 'sanctions-on-russia'],
    ['russia', 'russia'],
    ['rus', 'russia'],
    ['kiev', 'kyiv'],
    ['zelenskiy', 'volodymyr-zelensky'],
    ['Zelenksy', 'volodymyr-zelensky'],
    ['zelensky president of ukraine', 'volodymyr-zelensky'],
    ['Путин', 'vladimir-putin'],
    ['путин', 'vladimir-putin'],
    ['Зеленский', 'volodymyr-zelensky'],
    ['Зеленський', 'volodymyr-zelensky'],
    ['Лавров', 'sergey-lavrov'],
    ['Шойгу', 'sergei-shoigu'],
    ['Украина', 'ukraine'],
    ['Сила Сибири', 'power-of-siberia'],
    ['习近平', 'xi-jinping'],
    ['普京', 'vladimir-putin'],
    ['王毅', 'wang-yi'],
    ['王毅外长', 'wang-yi'],
    ['xi', 'xi-jinping'],
    ['hsi jinping', 'xi-jinping'],
    ['president xi jinping', 'xi-jinping'],
    ['putin', 'vladimir-putin'],
    ['putin war', 'vladimir-putin'],
    ['wang yi foreign minister', 'wang-yi'],
    ['nord stream pipelines explosion', 'nord-stream'],
    ['oreshnik missile', 'oreshnik'],
    ['no limits partnership', 'no-limits'],
    ['budapest memorandum 1994', 'budapest-memorandum'],
    ['bucha massacre', 'bucha'],
    ['wagner mercenaries', 'wagner-group'],
    // Who holds an office.
    ['russian president', 'vladimir-putin'],
    ['president of russia', 'vladimir-putin'],
    ['chinese president', 'xi-jinping'],
    ['who is the president of china?', 'xi-jinping'],
    ['ukrainian president', 'volodymyr-zelensky'],
    ['russian foreign minister', 'sergey-lavrov'],
    ['China’s foreign minister', 'wang-yi'],
    ['russian defense minister', 'andrei-belousov'],
    ['chinese premier', 'li-qiang'],
    ['nato secretary general', 'mark-rutte'],
    ['us president', 'donald-trump'],
    ['former german chancellor', 'angela-merkel'],
    // Misspelt, though its words stand in some text.
    ['Vladimir Puttin', 'vladimir-putin'],
    ['Shi Jinping', 'xi-jinping'],
    ['putin wife', 'vladimir-putin'],
    // In quotation marks.
    ["'no limits'", 'no-limits'],
    ['“no limits”', 'no-limits'],
    // Other scripts, their long and short forms.
    ['中国', 'china'],
    ['中國', 'china'],
    ['台灣', 'taiwan'],
    ['俄罗斯', 'russia'],
    ['俄羅斯', 'russia'],
    ['習近平', 'xi-jinping'],
    ['КНР', 'china'],
    ['ООН', 'united-nations'],
    ['ЕС', 'eu'],
    ['США', 'united-states'],
    ['СВО', 'special-military-operation'],
    ['Харків', 'kharkiv'],
    ['Київ', 'kyiv'],
    // The day, and the question for it.
    ['when did the war begin?', 'full-scale-invasion-2022'],
    ['when did the war in Ukraine start', 'full-scale-invasion-2022'],
    ['2022-02-24', 'full-scale-invasion-2022'],
    ['24.02.2022', 'full-scale-invasion-2022'],
    ['24 February 2022', 'full-scale-invasion-2022'],
    ['February 24, 2022', 'full-scale-invasion-2022'],
  ])('%s → %s', (query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });
});

describe('is among the first three', () => {
  test.each<[string, string]>([
    ['gazpron company', 'gazprom'],
    ['Siberian power', 'power-of-siberia'],
    ['did china help', 'answer-did-china-help'],
    ['chin', 'china'],
    ['power of sib', 'power-of-siberia'],
    ['crimea claim', 'crimea'],
    ['gas pipeline', 'power-of-siberia'],
    ['siberia', 'power-of-siberia'],
    ['foreign minister of china', 'wang-yi'],
    ['price cap', 'oil-price-cap'],
    ['un vote 2022', 'unsc-veto-2022-02-25'],
    ['invasion 2022', 'full-scale-invasion-2022'],
    ['chinese drones', 'drone-components'],
    ['shadow fleet tankers', 'shadow-fleet'],
    ['trade', 'bilateral-trade'],
    ['north korean soldiers', 'north-korean-troops'],
    ['winter olympics 2022', 'beijing-winter-olympics'],
    ['yuan payments', 'yuan-settlement'],
  ])('%s → %s', (query, id) => {
    expect(idsOf(query).slice(0, 3)).toContain(id);
  });
});

test.each(['who is winning the war', 'the meeting', 'timber', 'football club', 'He said'])('no name is found, only texts that hold its words: %s', (query) => {
  expect(search(query).filter(({ by }) => by === 'name')).toEqual([]);
});

test.each(['a', '7', 'я', "'"])('one letter finds nothing: %s', (query) => {
  expect(idsOf(query)).toEqual([]);
});

test('one Chinese character is a word', () => {
  expect(idsOf('俄')).toContain('russia');
});

test('an office is followed by those who held it before', () => {
  expect(idsOf('russian president').slice(0, 2)).toEqual(['vladimir-putin', 'dmitry-medvedev']);
  expect(idsOf('russian president')).not.toContain('dmitry-peskov');
});

test.each(Object.keys({ ...SEARCH_NAMES, ...ASKED_AS }))('%s, which has further names, is a topic', (id) => {
  expect(factSet.topics.some((topic) => topic.id === id)).toBe(true);
});

test('a whole name that was found is not followed by chance likenesses', () => {
  expect(idsOf('Зеленский')).not.toContain('convention-of-peking');
  expect(idsOf('gazprom company')).not.toContain('minerals-deal');
});

test.each(['xyzzyqq', 'qwertyuiop', 'the recipe for a cake', 'best pizza 2023'])('nothing and nothing near: %s', (query) => {
  expect(idsOf(query)).toEqual([]);
  expect(search.nearest(query, 3)).toEqual([]);
});

test.each<[string, string]>([
  ['crimea claim', 'claim-crimea-approval'],
  ['crimea', 'claim-crimea-approval'],
  ['did china approve of crimea', 'claim-crimea-approval'],
  ['sullivan warning costs', 'claim-sullivan-costs'],
  ['Sullivan’s warning', 'claim-sullivan-costs'],
  ["China's approval of Crimea", 'claim-crimea-approval'],
  ['owning some of the costs', 'claim-sullivan-costs'],
  ['using NATO as a tool', 'claim-state-media-quote'],
  ['decisive enabler', 'claim-will-china-help'],
])('a claim is found by: %s', (query, id) => {
  expect(findClaims(factSet.claims, query).map((claim) => claim.id)).toContain(id);
});

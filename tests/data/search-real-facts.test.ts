/** What readers type, on the facts as they are: what must come first, or among the first three. */
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../data/find-claims.ts';
import { loadCheckedData } from '../../data/plugin.ts';
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
])('a claim is found by: %s', (query, id) => {
  expect(findClaims(factSet.claims, query).map((claim) => claim.id)).toContain(id);
});

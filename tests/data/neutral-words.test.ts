/** Rule 11, word by word. */
import { describe, expect, test } from 'vitest';
import { findAgeingWord, findLoadedWord, findUndatedWord } from '../../data/neutral-words.ts';

const LOADED = `regime regimes junta juntas dictator dictators dictatorship tyrant tyrants tyranny tyrannical puppet puppets vassal vassals vassalage
  lackey lackeys stooge stooges henchman henchmen crony cronies warmonger warmongering gang gangs gangster gangsters thug thugs bandit bandits terrorist
  terrorists traitor traitors traitorous invader invaders occupier occupiers orc orcs Nazi Nazis neo-Nazi fascist fascists fascism fanatic fanatical
  propagandist propagandists liberate liberated liberates liberating liberator liberators heroes heroic heroically heroism murdered murderer murderers murderous butcher butchered
  slaughter slaughtered massacre massacred massacres brutal brutally brutality barbaric barbarism barbarous savage savagely savagery bloodthirsty
  ruthless ruthlessly cynical cynically heinous monstrous sinister evil evils shameful shameless shamelessly disgrace disgraceful notorious notoriously infamous
  glorious unprovoked hysterical hysteria Russophobic Russophobia Sinophobic so-called`.split(/\s+/);

describe('a word that takes sides', () => {
  test.each(LOADED)('is found: %s', (word) => {
    expect(findLoadedWord(`It was the ${word} of all.`)).toBe(word);
    expect(findLoadedWord(`He spoke of “the ${word}” and of "the ${word}", „${word}“ too.`)).toBeUndefined();
  });
  test.each([
    'The Kyiv regime and its friends agreed.',
    'Its terrorist gang agreed.',
    'The invaders came to the town.',
    'They brutally took the town.',
    'He called the state a shameless vassal.',
    '“Good” words and the regime “here”.',
    'It was so!',
  ])('is found in: %s', (text) => {
    expect(findLoadedWord(text)).toBeDefined();
  });
  test.each([
    'Russia invaded Ukraine; the General Assembly deplored the invasion as aggression.',
    'Qin Gang spoke against terrorism and separatism.',
    'The SCO Regional Anti-Terrorist Structure sits in Tashkent.',
    'The murder was tried at the International Criminal Court.',
    'The defeat of Nazi Germany.',
    'The regimen of the orchestra in the orchard, by Barbara the engagement manager.',
    'A hero to many.',
  ])('is not found in: %s', (text) => {
    expect(findLoadedWord(text)).toBeUndefined();
  });
});

describe('a word that ages', () => {
  test.each(['currently', 'recently', 'nowadays', 'lately', 'these days', 'at present'])('is found in any text: %s', (word) => {
    expect(findAgeingWord(`In 2024 it was ${word} so.`)).toBe(word);
    expect(findAgeingWord(`He said “${word}”.`)).toBeUndefined();
  });
  test.each(['today', 'now', 'still', 'so far', 'to date', 'newest', 'latest'])('is found in a summary without a year: %s', (word) => {
    expect(findUndatedWord(`Founded in 1999. It is ${word} so`)).toBe(word);
    expect(findUndatedWord(`It began in 1999; it is ${word} so.`)).toBe(word);
    expect(findUndatedWord(`It is ${word} so, as of May 2026.`)).toBeUndefined();
    expect(findUndatedWord(`It is “${word}”.`)).toBeUndefined();
    expect(findAgeingWord(`It is ${word} so.`)).toBeUndefined();
  });
});

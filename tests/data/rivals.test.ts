/** Names that others bear too, told apart by the words around. */
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../data/annotate-text.ts';
import { ambiguous, makeTopic, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('think-tank', ['Strategic Centre', ambiguous('CSIS', 'analyst', 'wargame')]),
  makeTopic('town', ['Odessa']),
  makeTopic('party', [ambiguous('DPP', 'Taiwan', 'Taipei')]),
  makeTopic('cips', ['Interbank Payment System']),
  makeTopic('swift', ['Worldwide Telecommunication']),
  makeTopic('mir', ['National Card']),
];
const rivals = [
  { name: 'CSIS', is: 'a spy service', near: ['Ottawa', 'Canadian'] },
  { name: 'CSIS', is: 'an institute', near: ['Jakarta'] },
  { name: 'Odessa', is: 'a town overseas', near: ['Texas'] },
  { name: 'DPP', is: 'prosecutors', near: ['magistrate'] },
];
const table = tableOf(topics, rivals);
const found = (text: string) => annotateText(text, table, { show: 'all', context: 'none' }).map(({ start, end }) => `${start}:${text.slice(start, end)}`);
const words = (text: string) => found(text).map((one) => one.replace(/^\d+:/, ''));

describe('a name with a rival', () => {
  test('is the topic’s where only its words stand around', () => {
    expect(words('An analyst of CSIS said so.')).toEqual(['CSIS']);
    expect(tableOf(topics).names.count).toBe(table.names.count - 3);
  });

  test('is any rival’s where its words stand in the sentence', () => {
    expect(words('The head of CSIS told lawmakers in Ottawa so. An analyst agreed.')).toEqual([]);
    expect(words('An analyst agreed. CSIS in Jakarta said so.')).toEqual([]);
  });

  test('is whose word stands nearest where both are spoken of in one sentence', () => {
    expect(words('Ottawa heard what an analyst at CSIS thinks.')).toEqual(['CSIS']);
    expect(words('An analyst heard what Ottawa’s CSIS thinks.')).toEqual([]);
  });

  test('is nobody’s where a rival is spoken of next to a sentence without evidence, even if the topic needs none', () => {
    expect(words('It snowed in Ottawa. CSIS said nothing.')).toEqual([]);
  });

  test('stays the rival’s until a sentence speaks of the topic', () => {
    const text = 'The Canadian service CSIS was asked. CSIS said nothing. An analyst of CSIS did.';
    expect(found(text)).toEqual([`${text.lastIndexOf('CSIS')}:CSIS`]);
  });

  test('that needs no evidence is the rival’s in a sentence that speaks of that', () => {
    expect(words('Pumps nod in Odessa, Texas, at dusk.')).toEqual([]);
    expect(words('Pumps nod in Odessa at dusk. Texas is far.')).toEqual(['Odessa']);
  });

  test('is the rival’s in a passage on the subject that has no word of the topic and one of the rival', () => {
    const others = 'The Interbank Payment System, the Worldwide Telecommunication and the National Card are used.';
    expect(words(`${others} CSIS agrees.`).at(-1)).toBe('CSIS');
    expect(words(`${others} Jakarta is far. CSIS agrees.`).at(-1)).toBe('National Card');
  });

  test('is never found as a rival’s by itself', () => {
    expect(words('The dpp is no acronym. A magistrate in Taiwan spoke of the D.P.P. there.')).toEqual(['D.P.P.']);
  });
});

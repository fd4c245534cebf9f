import { expect, test } from 'vitest';
import { BREAK, foldCode, SKIP } from '../../data/fold.ts';

/** Letters that Unicode does not decompose although readers take them for a plain letter with a mark. */
const UNDECOMPOSED: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ħ: 'h', ŧ: 't' };

const byUnicode = (code: number): number => {
  const char = String.fromCharCode(code);
  if (/[\p{M}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u.test(char)) return SKIP;
  if (!/[\p{L}\p{N}_]/u.test(char)) return BREAK;
  const base = char.toLowerCase().normalize('NFD').charAt(0);
  return (UNDECOMPOSED[base] ?? base).charCodeAt(0);
};

/** A letter by Unicode, which some papers write for an apostrophe. */
const MODIFIER_APOSTROPHE = 0x02bc;

test('every code unit folds as its classes in Unicode say', () => {
  const different: string[] = [];
  for (let code = 0; code < 0x10000; code++) if (foldCode(code) !== byUnicode(code) && code !== MODIFIER_APOSTROPHE) different.push(code.toString(16));
  expect(different).toEqual([]);
});

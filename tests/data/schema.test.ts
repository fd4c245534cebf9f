/** Rule 1: what no text that a reader sees may hold. */

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Text } from '../../data/schema.ts';

const accepts = (text: string) => v.safeParse(Text, text).success;
const hex = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

test.each(
  [
    0x00, 0x0a, 0x7f, 0x85, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200f, 0x2028, 0x2029, 0x202e, 0x2060, 0x2066, 0x206a, 0x3164, 0xd83d, 0xfe0f,
    0xfeff, 0xe0041,
  ].map((code) => [hex(code), code] as const),
)('%s is hidden, turns the direction, parts lines or is no character: it is refused', (_name, code) => {
  expect(accepts(`a${String.fromCodePoint(code)}b`)).toBe(false);
});

test.each(['Владимир Зеленський', '习近平 “习”', 'Évian–Zürich ’s €5 ¥ ₽ 40\u00a0%', 'Ł, İ and 𝒜'])('what can be read is accepted: %s', (text) => {
  expect(accepts(text)).toBe(true);
});

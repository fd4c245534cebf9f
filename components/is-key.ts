/** Whether a key is that of a letter or sign: where the reader's layout writes another script, the one at its place on a keyboard with Latin letters. */
export const isKey = ({ key, code }: KeyboardEvent, sign: string, place: string): boolean =>
  key.charCodeAt(0) > 127 ? code === place : key.toLowerCase() === sign;

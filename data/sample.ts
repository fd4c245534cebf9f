/** A paragraph of our own to try the extension on, with the mentions that the finder finds in it. */

/** Plain words, or a mention of a topic. */
export type SamplePart = string | { text: string; topic: string };

/** In reading order. A test holds it to what the finder really finds. */
export const SAMPLE: readonly SamplePart[] = [
  'Cut off from ',
  { text: 'SWIFT', topic: 'swift-removal' },
  ', Russian banks turned to ',
  { text: 'CIPS', topic: 'cips' },
  ', a Chinese network. Gas is another matter: ',
  { text: 'Power of Siberia 2', topic: 'power-of-siberia-2' },
  ' has been announced more than once. And ',
  { text: 'CIPS', topic: 'cips' },
  ' itself still leans on ',
  { text: 'SWIFT', topic: 'swift-removal' },
  ' messages.',
];

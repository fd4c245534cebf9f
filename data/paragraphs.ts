/** The sentences of a section, paragraph by paragraph. */
export function paragraphsOf<Item extends { newParagraph?: true | undefined }>(sentences: readonly Item[]): Item[][] {
  const paragraphs: Item[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last && !sentence.newParagraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

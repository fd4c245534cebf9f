/** The little of the peer's interface that the benchmark uses. */
declare module 'findandreplacedomtext' {
  interface Options {
    find: RegExp;
    preset: 'prose';
    replace(portion: { text: string }): Node;
  }
  export default function findAndReplaceDOMText(root: Node, options: Options): { revert(): void };
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { isKey } from './is-key.ts';
import { BEST_LINES, RESULT_LINES } from './SearchResults.tsx';

/**
 * Search as you type. `/` focuses it, Escape empties it, the down arrow goes to what is listed, Enter opens the best of it.
 */
export function SearchBox({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const input = useRef<HTMLInputElement>(null);
  // Before the first paint: a reader who types at once must not lose the first letters.
  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isOther = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
      if (!isKey(event, '/', 'Slash') || isOther || event.target === input.current) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <search>
      <input
        ref={input}
        type="search"
        aria-label="Search the briefing"
        placeholder="Search names, terms, agreements…"
        title="Press / to search"
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter and Escape of a composition, of Chinese characters say, belong to it.
          if (event.isComposing) return;
          if (event.key === 'Escape' && query !== '') {
            // The popup would close otherwise.
            event.preventDefault();
            onQuery('');
          } else if (event.key === 'ArrowDown') {
            const line = document.querySelector<HTMLElement>(RESULT_LINES);
            // With nothing below, the key does in the box what it always does.
            if (line) event.preventDefault();
            line?.focus();
          } else if (event.key === 'Enter') {
            event.preventDefault();
            if (query.trim() !== '') bestLine()?.click();
          }
        }}
      />
    </search>
  );
}

const bestLine = (): HTMLElement | undefined => BEST_LINES.flatMap((lines) => document.querySelector<HTMLElement>(lines) ?? [])[0];

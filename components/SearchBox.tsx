import { useEffect, useRef } from 'preact/hooks';

/** Search as you type. `/` focuses it, Escape empties it, the down arrow goes to the results. */
export function SearchBox({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target === input.current) return;
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
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') {
            // The popup would close otherwise.
            event.preventDefault();
            onQuery('');
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            const first = document.querySelector<HTMLButtonElement>('.topic-line');
            if (event.key === 'Enter') first?.click();
            else first?.focus();
          }
        }}
      />
    </search>
  );
}

import type { Topic } from '../data/schema.ts';

const LANGUAGES = [
  ['zh', 'Chinese'],
  ['ru', 'Russian'],
  ['uk', 'Ukrainian'],
] as const;

/** The topic's name in the languages of the parties, each marked with its language. */
export function TopicNames({ names }: { names: Topic['names'] }) {
  const known = LANGUAGES.filter(([code]) => names?.[code]);
  if (known.length === 0) return null;
  return (
    <p class="names">
      {known.map(([code, language]) => (
        <span key={code} lang={code} title={language}>
          {names?.[code]}
        </span>
      ))}
    </p>
  );
}

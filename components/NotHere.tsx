export interface NotHereProps {
  /** The topic's name. */
  topic: string;
  /** The site's name, such as bbc.com. */
  site: string;
  onTopic(): void;
  onSite(): void;
}

/** The way to fewer underlines: no longer this topic, or nothing on this site. */
export function NotHere({ topic, site, onTopic, onSite }: NotHereProps) {
  return (
    <details class="not-here">
      <summary class="link">Not here…</summary>
      <button type="button" class="chip" data-silence="topic" onClick={(event) => event.isTrusted && onTopic()}>
        Never underline “{topic}”
      </button>
      <button type="button" class="chip" data-silence="site" onClick={(event) => event.isTrusted && onSite()}>
        Underline nothing on {site}
      </button>
    </details>
  );
}

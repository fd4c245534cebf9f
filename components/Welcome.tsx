import { Sample, type SampleProps } from './Sample.tsx';

export interface WelcomeProps {
  /** How many sites are on the list. */
  sites: number;
  topics: number;
  sample: SampleProps;
  /** The keys of the command that goes to the next mention, as the browser has them now. */
  nextKey: string | undefined;
}

/** One screen after installation: a paragraph to try, what it can and cannot see, the one permission explained. */
export function Welcome({ sites, topics, sample, nextKey }: WelcomeProps) {
  return (
    <main>
      <h1>Welcome to Sidelight</h1>
      <p class="lead">
        Names and terms that need background get a thin dotted underline in articles about Russia, China and the war in Ukraine. <strong>Try it here:</strong>{' '}
        rest the pointer on one, or go to it with the Tab key and press Enter.
      </p>
      <Sample {...sample} />
      <div class="columns">
        <section>
          <h2>It can see</h2>
          <p>
            The text of pages on {sites} news sites, and of sites that you add. The browser calls that “read and change your data on a number of websites”. It
            needs this one permission to find the names.
          </p>
        </section>
        <section>
          <h2>It cannot, and does not</h2>
          <ul>
            <li>See other pages, unless you ask it to explain a selection there.</li>
            <li>Send anything anywhere: it works offline and has no account.</li>
            <li>Keep a record of what you read.</li>
            <li>Change a page. One that knows what to look for can tell that Sidelight is there, and what is underlined; it learns nothing else.</li>
          </ul>
        </section>
        <section>
          <h2>Where to find it</h2>
          <ul>
            <li>The toolbar button: what is on this page, and {topics} topics to search.</li>
            <li>The side panel (sidebar in Firefox): the same beside the page. The foot of the toolbar button’s window opens it.</li>
            <li>“Explain this with Sidelight” in the menu of any selected words.</li>
            {nextKey && <li class="keys">{nextKey} for the next mention; Escape closes a card.</li>}
          </ul>
        </section>
      </div>
      <p class="lead">
        <a class="button" href="/briefing.html">
          Open the briefing
        </a>{' '}
        <a class="button" href="/options.html">
          Options
        </a>
      </p>
    </main>
  );
}

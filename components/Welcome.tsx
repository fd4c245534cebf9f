/** One screen after installation: what it does, what it can and cannot see, the one permission explained. */
export function Welcome({ sites }: { sites: number }) {
  return (
    <main>
      <h1>Welcome to Sidelight</h1>
      <p>
        Open an article about Russia, China or the war in Ukraine. Names and terms that need background get a thin dotted underline. Rest the pointer on one and
        a card says what it is, why it matters, and who says so, with dates and sources.
      </p>
      <ul>
        <li>The toolbar button lists what is on the page and searches the whole briefing.</li>
        <li>Select any words on any page and choose “Explain this with Sidelight” from the context menu.</li>
        <li>Escape closes a card. Options set how much is underlined, and where.</li>
      </ul>
      <h2>What it can see</h2>
      <p>
        The browser says that Sidelight can “read and change your data on a number of websites”: {sites} news sites, on which it looks for names. It changes
        nothing on the page, sends nothing anywhere, keeps no record of what you read, and has no account. A page can tell that an extension has underlined
        something on it; nothing else.
      </p>
      <p>
        <a href="/briefing.html">Open the briefing</a>
      </p>
    </main>
  );
}

/** News stories of our own for tests. */
export const FILLER = '<p>The delegations spoke for three hours about trade, energy and the war, and both sides called the talks useful and open.</p>';

export const article = (body: string) =>
  `<!doctype html><html lang="en"><head><title>News</title></head><body><main><article>${body}</article></main></body></html>`;

/** Three topics, far enough from each other to be underlined each. */
export const STORY = article(
  `<h1>Leaders meet</h1>
  <p>In Beijing Xi Jinping received the Russian delegation.</p>${FILLER.repeat(2)}<p id="second">Banks use CIPS for yuan payments between Russia and China.</p>
  ${FILLER.repeat(30)}<p>Later the guests spoke of Power of Siberia 2.</p>`,
);

/** An article of some screens, with three names; the second is a link. */
export const LONG_STORY = article(
  `<h1>Leaders meet</h1><p>In Beijing <b>Xi</b> Jinping received the Russian delegation.</p>${FILLER}
   <p>Banks now use <a href="#cips">the CIPS</a> network for yuan payments between Russia and China.</p>${FILLER.repeat(30)}
   <p>Later the guests spoke of Power of Siberia 2, the gas pipeline.</p>`,
);

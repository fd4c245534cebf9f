/** A news story of our own for tests: three topics, far enough from each other to be underlined each. */
const FILLER = '<p>The delegations spoke for three hours about trade, energy and the war, and both sides called the talks useful and open.</p>';

export const STORY = `<!doctype html><html lang="en"><head><title>News</title></head><body><main><article><h1>Leaders meet</h1>
  <p>In Beijing Xi Jinping received the Russian delegation.</p>${FILLER.repeat(2)}<p id="second">Banks use CIPS for yuan payments between Russia and China.</p>
  ${FILLER.repeat(30)}<p>Later the guests spoke of Power of Siberia 2.</p></article></main></body></html>`;

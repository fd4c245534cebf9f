/** What becomes of a page's life when its settings change, it writes itself anew, its extension goes, or the reader comes back to it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addToArticle, isSettled, OFF_SUBJECT, ON_SUBJECT, resetWorld, untilSkimmed, untilStarted, world, writeAnew } from '../helpers/page-world.ts';

vi.mock('../../entrypoints/page/page-session.ts', async () => (await import('../helpers/page-world.ts')).sessionModule);
vi.mock('../../entrypoints/page/browser.ts', async () => (await import('../helpers/page-world.ts')).browserModule);
vi.mock('../../data/alias-table.ts', async () => (await import('../helpers/page-world.ts')).namesModule);

const { PageLife } = await import('../../entrypoints/page/page-life.ts');

const onQuit = vi.fn();
let life: InstanceType<typeof PageLife>;
const report = async () => life.calls.reportPage({}, {});

beforeEach(() => {
  resetWorld();
  onQuit.mockClear();
  life = new PageLife(() => world.isWanted, onQuit);
});
afterEach(() => life.quit());

describe('where Sidelight is paused', () => {
  beforeEach(() => {
    world.settings = { pausedSites: [location.hostname] };
    document.body.innerHTML = ON_SUBJECT;
  });

  test('no name is opened; the page says so, and has the badge follow', async () => {
    void life.start();
    await vi.waitFor(async () => expect(await report()).toMatchObject({ state: 'paused' }));
    expect(world.told).toBe(1);
    expect(world.opened).toBe(0);
    expect(world.startPageSession).not.toHaveBeenCalled();
  });

  test('a session begins when the reader asks for something, and knows of it', async () => {
    void life.start();
    void life.calls.runCommand({ command: 'toggle-site' }, {});
    await untilStarted();
    expect(world.startPageSession.mock.calls[0]?.[0].settings.pausedSites).toEqual([location.hostname]);
  });

  test('the badge follows a page off the subject that is paused no more', async () => {
    document.body.innerHTML = OFF_SUBJECT;
    void life.start();
    await vi.waitFor(() => expect(world.told).toBe(1));
    world.settings = {};
    void life.start();
    await untilSkimmed(life);
    expect(world.told).toBe(2);
  });

  test('the page is read when it is paused no more', async () => {
    void life.start();
    world.settings = {};
    void life.start();
    await untilStarted();
    expect(world.startPageSession.mock.calls[0]?.[0].settings.pausedSites).toEqual([]);
  });
});

test('with new settings it begins anew, and once', async () => {
  void life.start();
  await untilSkimmed(life);
  void life.start();
  void life.start();
  await life.calls.runCommand({ command: 'toggle-site' }, {});
  expect(world.startPageSession).toHaveBeenCalledOnce();
  await life.start();
  expect(world.startPageSession).toHaveBeenCalledTimes(2);
  expect(world.startPageSession.mock.calls[0]?.[0].signal.aborted).toBe(true);
  expect(world.opened).toBe(1);
});

describe('a page that writes itself anew while it is skimmed', () => {
  test('is skimmed anew', async () => {
    void life.start();
    await untilSkimmed(life);
    writeAnew(ON_SUBJECT);
    await untilStarted();
  });

  test('so it is when it does that while its names are opened', async () => {
    document.body.innerHTML = ON_SUBJECT;
    world.whileOpening = () => {
      world.whileOpening = () => undefined;
      writeAnew(OFF_SUBJECT);
    };
    void life.start();
    await untilStarted();
    expect(world.startPageSession.mock.calls[0]?.[0].signal.aborted).toBe(false);
    expect(world.asked, 'begun anew').toBe(2);
  });

  test('so often that it is its nature is left alone', async () => {
    void life.start();
    for (let time = 0; time < 8; time++) {
      await untilSkimmed(life);
      writeAnew(OFF_SUBJECT);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    world.startPageSession.mockClear();
    writeAnew(ON_SUBJECT);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(world.startPageSession).not.toHaveBeenCalled();
    expect(await report()).toMatchObject({ state: 'off-topic' });
  });

  test('keeps nobody waiting who asked before', async () => {
    void life.start();
    const answer = Promise.resolve(life.calls.showExplanation({} as never, {}));
    writeAnew(OFF_SUBJECT);
    await untilStarted();
    expect(await isSettled(answer)).toBe(true);
  });

  test('and is no article any more keeps nobody waiting either', async () => {
    void life.start();
    await untilSkimmed(life);
    world.isWanted = false;
    writeAnew(OFF_SUBJECT);
    await vi.waitFor(async () => expect(await isSettled(life.calls.showExplanation({} as never, {}))).toBe(true));
    expect(await life.calls.showExplanation({} as never, {})).toBe(false);
    expect(world.startPageSession).not.toHaveBeenCalled();
  });
});

test.each([
  ['off the subject', '<p>The pool is heated.</p>'],
  ['on it', ON_SUBJECT],
])('a script that outlived its extension ends at the next text that comes, be it %s, and opens nothing', async (_what, html) => {
  void life.start();
  await untilSkimmed(life);
  world.isAlive = false;
  addToArticle(html);
  await vi.waitFor(() => expect(onQuit).toHaveBeenCalledOnce(), { timeout: 3000 });
  expect(world.opened).toBe(0);
});

test('so it does when its extension goes while the names are opened', async () => {
  document.body.innerHTML = ON_SUBJECT;
  world.whileOpening = () => {
    world.isAlive = false;
  };
  void life.start();
  await vi.waitFor(() => expect(onQuit).toHaveBeenCalledOnce(), { timeout: 3000 });
  expect(world.startPageSession).not.toHaveBeenCalled();
});

describe('a page that the reader comes back to', () => {
  /** Only a browser can make a trusted event, so the listener is given what one would look like. */
  const comeBack = (listen: { mock: { calls: unknown[][] } }) => {
    const [, listener] = listen.mock.calls.findLast(([type]) => type === 'pageshow') ?? [];
    (listener as (event: object) => void)({ isTrusted: true, persisted: true });
  };

  test('has its badge follow', async () => {
    const listen = vi.spyOn(window, 'addEventListener');
    void life.start();
    await untilSkimmed(life);
    comeBack(listen);
    await vi.waitFor(() => expect(world.told).toBe(1));
    expect(world.startPageSession).not.toHaveBeenCalled();
  });

  test('takes over a look that changed meanwhile', async () => {
    const listen = vi.spyOn(window, 'addEventListener');
    document.body.innerHTML = ON_SUBJECT;
    void life.start();
    await untilStarted();
    world.settings = { theme: 'dark' };
    comeBack(listen);
    await vi.waitFor(() => expect(world.restyle).toHaveBeenCalledOnce());
    expect(world.startPageSession).toHaveBeenCalledOnce();
  });

  test.each([{ paused: true }, { hiddenTopics: ['gazprom'] }])('takes over settings that changed meanwhile: %j', async (changed) => {
    const listen = vi.spyOn(window, 'addEventListener');
    document.body.innerHTML = ON_SUBJECT;
    void life.start();
    await untilStarted();
    world.settings = changed;
    comeBack(listen);
    await vi.waitFor(() => expect(world.startPageSession).toHaveBeenCalledTimes(2));
    expect(world.startPageSession.mock.lastCall?.[0].settings).toMatchObject(changed);
  });
});

/** What a change of the settings does to a page in which a session is at work. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ON_SUBJECT, resetWorld, untilStarted, world } from '../helpers/page-world.ts';

vi.mock('../../entrypoints/page/page-session.ts', async () => (await import('../helpers/page-world.ts')).sessionModule);
vi.mock('../../entrypoints/page/browser.ts', async () => (await import('../helpers/page-world.ts')).browserModule);
vi.mock('../../data/alias-table.ts', async () => (await import('../helpers/page-world.ts')).namesModule);

const { PageLife } = await import('../../entrypoints/page/page-life.ts');

let life: InstanceType<typeof PageLife>;

beforeEach(() => {
  resetWorld();
  document.body.innerHTML = ON_SUBJECT;
  life = new PageLife(
    () => world.isWanted,
    () => undefined,
  );
});
afterEach(() => life.quit());

describe('settings that change while a session is at work', () => {
  beforeEach(async () => {
    world.settings = { pausedSites: ['elsewhere.example'] };
    void life.start();
    await untilStarted();
  });

  test.each([
    { show: 'all' },
    { familiarNames: true },
    { descriptions: true },
    { trigger: 'request' },
    { hoverDelay: 100 },
    { hiddenTopics: ['cips'] },
    { paused: true },
    { pausedSites: ['elsewhere.example', location.hostname] },
  ])('begin it anew: %j', async (changed) => {
    world.settings = changed;
    await life.renew();
    expect(world.startPageSession).toHaveBeenCalledTimes(2);
    expect(world.startPageSession.mock.lastCall?.[0].settings).toMatchObject(changed);
  });

  test.each([{ badge: false }, { pausedSites: ['elsewhere.example', 'other.example'] }, {}])(
    'leave it alone where it does not use them: %j',
    async (changed) => {
      world.settings = { pausedSites: ['elsewhere.example'], ...changed };
      await life.renew();
      expect(world.startPageSession).toHaveBeenCalledOnce();
      expect(world.startPageSession.mock.calls[0]?.[0].signal.aborted).toBe(false);
    },
  );

  test.each([{ theme: 'dark' }, { textSize: 150 }])('give it another look, and those after it: %j', async (changed) => {
    world.settings = changed;
    await life.renew();
    expect(world.startPageSession).toHaveBeenCalledOnce();
    expect(world.restyle).toHaveBeenCalledOnce();
    expect(world.startPageSession.mock.calls[0]?.[0].settings).toMatchObject(changed);
  });
});

test('a look that changes while the names are opened is that of the session to come', async () => {
  world.whileOpening = () => {
    world.settings = { theme: 'dark' };
    void life.renew();
  };
  void life.start();
  await untilStarted();
  await vi.waitFor(() => expect(world.startPageSession.mock.calls[0]?.[0].settings).toMatchObject({ theme: 'dark' }));
  expect(world.opened).toBe(1);
});

describe('who held which office', () => {
  test('is asked for only where descriptions are underlined, and given to the session', async () => {
    const offices = { pattern: 'x' };
    world.askForOffices.mockResolvedValue(offices);
    void life.start();
    await untilStarted();
    expect(world.askForOffices).not.toHaveBeenCalled();
    expect(world.startPageSession.mock.lastCall?.[0].offices).toBeNull();
    world.settings = { descriptions: true };
    await life.renew();
    expect(world.askForOffices).toHaveBeenCalledOnce();
    expect(world.startPageSession.mock.lastCall?.[0].offices).toBe(offices);
  });

  test('is done without when nobody answers', async () => {
    world.settings = { descriptions: true };
    void life.start();
    await untilStarted();
    expect(world.startPageSession.mock.lastCall?.[0].offices).toBeNull();
  });
});

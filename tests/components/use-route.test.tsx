/** The places of a surface as the browser's own history goes through them. */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';

test('a place that is left before anything is painted stands where it was left when the reader comes back', async () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const { useRoute } = await import('../../entrypoints/shared/use-route.ts');
  const Place = () => <p>{useRoute({ view: 'home' }).route.view}</p>;
  location.hash = '#/timeline';
  render(<Place />, document.body);
  const scroller = document.scrollingElement ?? document.documentElement;
  const go = async (hash: string, navigationType: string, view: string) => {
    navigation.dispatchEvent(Object.assign(new Event('navigate'), { navigationType }));
    location.hash = hash;
    await vi.waitFor(() => expect(document.body.textContent).toBe(view));
  };
  scroller.scrollTop = 900;
  await go('#/topic/cips', 'push', 'topic');
  await vi.waitFor(() => expect(scroller.scrollTop).toBe(0));
  await go('#/timeline', 'traverse', 'timeline');
  await vi.waitFor(() => expect(scroller.scrollTop).toBe(900));
});

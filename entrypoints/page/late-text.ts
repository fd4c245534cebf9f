/**
 * Text that can be read only later, though nothing in the page's tree changes: in a shadow root that is attached to a component
 * which stands there, or hidden until the page has faded in or the reader asks for more of it.
 */
import type { Article } from './article.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** A look is taken after this time, then after twice as long, up to the last time: nobody is told of a new root or of a fade. */
const FIRST_LOOK = 500; // ms
const LAST_LOOK = 8000; // ms

export interface LateText {
  /** The elements whose text has come since the last time, each once. */
  come(): Element[];
  /** Waits for the blocks whose text was hidden at the last reading to come into view. */
  awaitHidden(): void;
}

/** `onLook` is called whenever text may have come. Everything ends with the signal. */
export function watchLateText(article: () => Pick<Article, 'revealed' | 'unseen'>, shadows: ShadowRoots, signal: AbortSignal, onLook: () => void): LateText {
  let timer: ReturnType<typeof setTimeout>;
  const lookAfter = (pause: number) => {
    timer = setTimeout(() => {
      onLook();
      if (pause < LAST_LOOK) lookAfter(pause * 2);
    }, pause);
  };
  const intoView = new IntersectionObserver((entries) => {
    const come = entries.filter(({ isIntersecting }) => isIntersecting);
    for (const { target } of come) intoView.unobserve(target);
    if (come.length > 0) onLook();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    intoView.disconnect();
  });
  lookAfter(FIRST_LOOK);
  return {
    come: () => [...shadows.late(), ...article().revealed()],
    awaitHidden() {
      for (const block of article().unseen()) intoView.observe(block);
    },
  };
}

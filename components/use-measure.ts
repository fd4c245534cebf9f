import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a drawing needs to know of its column, in pixels. */
export interface Measure {
  width: number;
  /** The size of its text. */
  size: number;
}

/** The measure of an element, so that what is drawn in it need not be scaled; `first` until it is known, and where it is not shown. */
export function useMeasure<One extends HTMLElement>(first: Measure): Measure & { ref: RefObject<One | null> } {
  const ref = useRef<One>(null);
  const [{ width, size }, setMeasure] = useState(first);
  useLayoutEffect(() => {
    const measure = () => {
      const size = ref.current ? Number.parseFloat(getComputedStyle(ref.current).fontSize) : 0;
      setMeasure({ width: ref.current?.clientWidth || first.width, size: size || first.size });
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return { ref, width, size };
}

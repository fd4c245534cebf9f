import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '../../components/Briefing.tsx';

/** By then the facts are wanted, painted or not. */
const LATEST = 400; // ms

/** Reads the whole fact set, more than a megabyte of it, into the surface. */
const loadFacts = (): Promise<Facts> => import('./briefing-data.ts').then(({ facts }) => facts);

/** The facts; undefined until the surface has been painted without them. */
export function useFacts(): Facts | undefined {
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    // Two frames: the first one paints what needs no facts, and nothing may keep it waiting. A hidden tab has no frames.
    const load = () => void loadFacts().then(setFacts);
    if (document.hidden) load();
    else requestAnimationFrame(() => requestAnimationFrame(load));
    const late = setTimeout(load, LATEST);
    return () => clearTimeout(late);
  }, []);
  return facts;
}

/** The content of a topic's card, or null where there is no such topic. */
export const describeFrom = async (id: string): Promise<ReturnType<Facts['describe']>> => (await loadFacts()).describe(id);

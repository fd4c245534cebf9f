import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '../../components/Briefing.tsx';

/** Reads the whole fact set, more than a megabyte of it, into the surface. */
const loadFacts = (): Promise<Facts> => import('./briefing-data.ts').then(({ facts }) => facts);

/** The facts; undefined until the surface has been painted without them. */
export function useFacts(): Facts | undefined {
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    // Two frames: the first one paints what needs no facts, and nothing may keep it waiting.
    requestAnimationFrame(() => requestAnimationFrame(() => void loadFacts().then(setFacts)));
  }, []);
  return facts;
}

/** The content of a topic's card, or null where there is no such topic. */
export const describeFrom = async (id: string): Promise<ReturnType<Facts['describe']>> => (await loadFacts()).describe(id);

/** The briefing as popup, side panel and full page run it: data and browser in, props out. */
import { useEffect, useState } from 'preact/hooks';
import { Briefing } from '../../components/Briefing.tsx';
import type { Explanation } from '../../data/explain.ts';
import { reader, searchTopics } from './briefing-data.ts';
import { describeTopic } from './describe-topic.ts';
import { takeAnswer } from './kept-answer.ts';
import { formatRoute, type Route } from './route.ts';
import { type PageOfTab, usePageOfTab } from './use-page-of-tab.ts';
import { useRoute } from './use-route.ts';

/** `tab` is true where the surface stands beside a page (popup, side panel) and can speak of it. */
export function BriefingContainer({ tab, initial }: { tab: boolean; initial: Route }) {
  const [route, go] = useRoute(initial);
  const [answer, setAnswer] = useState<Explanation>();
  const page: PageOfTab | undefined = usePageOfTab(tab);
  useEffect(() => {
    void takeAnswer().then((kept) => {
      if (!kept) return;
      setAnswer(kept);
      go({ view: 'answer' });
    });
  }, []);
  return (
    <Briefing
      reader={reader}
      search={searchTopics}
      describe={(id) => describeTopic(reader, id)}
      route={route}
      hrefOf={(to) => formatRoute(to as Route)}
      onRoute={(to) => go(to as Route)}
      page={page}
      answer={answer}
    />
  );
}

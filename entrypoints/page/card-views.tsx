/** What the card host can show: a topic's card, an answer, the keyboard's strip. */
import type { ComponentChild } from 'preact';
import { CardStack } from '../../components/CardStack.tsx';
import { ExplanationCard } from '../../components/ExplanationCard.tsx';
import { MentionList, type MentionListProps } from '../../components/MentionList.tsx';
import { MentionStrip, type MentionStripProps } from '../../components/MentionStrip.tsx';
import { SilencedNote } from '../../components/SilencedNote.tsx';
import type { BriefingGoal, CardContent, ExplanationContent } from '../shared/messages.ts';
import type { Anchor } from './anchor.ts';
import { readArticleDate } from './article-date.ts';
import type { CardHost } from './card-host.ts';
import { type Silenced, thisSite } from './silencing.ts';
import type { TopicLoader } from './topic-loader.ts';

export interface CardViewOptions {
  host: CardHost;
  load: TopicLoader['load'];
  openBriefing(goal: BriefingGoal): void;
  onClose(): void;
  onSilence(silenced: Silenced): void;
}

/** What a card is about: a mention, or an answer, with the words that describe its topic, if they do. */
interface Told {
  described?: string | undefined;
}

export interface CardViews {
  /** `of` is the mention or the answer whose card it is: one of another begins with its own topic, whatever the one before was turned to. */
  topic(content: CardContent, anchor: Anchor, pinned: boolean, onPin: () => void, of: Told): void;
  /** Pins the card that is shown, or unpins it; false when what is shown cannot be pinned. */
  pin(): boolean;
  explanation(content: ExplanationContent, anchor: Anchor): void;
  strip(mention: MentionStripProps, anchor: Anchor): void;
  list(mentions: MentionListProps['mentions'], onExplain: (index: number) => void): void;
  note(text: string, anchor: Anchor, onUndo?: () => void): void;
}

/** No place beside any text: the corner of the viewport. */
export const CORNER: Anchor = { fragments: () => [], point: { x: 0, y: 0 } };

export function createCardViews({ host, load, openBriefing, onClose, onSilence }: CardViewOptions): CardViews {
  let pin: (() => void) | undefined;
  const show = (view: ComponentChild, anchor: Anchor) => {
    pin = undefined;
    host.show(view, anchor);
  };
  const topic: CardViews['topic'] = (content, anchor, pinned, onPin, of) => {
    const callbacks = {
      load,
      onPin,
      onClose,
      onBriefing: (topic: string) => openBriefing({ topic }),
      onChart: (chart: string) => openBriefing({ chart }),
      onSilence: (id: string | null, name: string) => onSilence({ silent: true, topic: id, name, anchor }),
    };
    host.show(
      <CardStack key={of} first={content} described={of.described} site={thisSite()} written={readArticleDate()} pinned={pinned} {...callbacks} />,
      anchor,
      pinned,
    );
    pin = onPin;
  };
  const answerTopic = (content: CardContent, anchor: Anchor, of: Told, pinned = false) =>
    topic(content, anchor, pinned, () => answerTopic(content, anchor, of, !pinned), of);
  return {
    topic,
    pin() {
      pin?.();
      return pin !== undefined;
    },
    explanation({ explanation, cards }, anchor) {
      const [only] = cards;
      if (only && cards.length === 1 && explanation.kind === 'exact') return answerTopic(only, anchor, explanation);
      const turnTo = (id: string) => void load(id).then((content) => content && answerTopic(content, anchor, {}));
      const topics = cards.map((card) => ({ topic: card.topic }));
      const search = (query: string) => openBriefing({ query });
      show(<ExplanationCard explanation={explanation} topics={topics} onTopic={turnTo} onSearch={search} onClose={onClose} />, anchor);
    },
    strip(mention, anchor) {
      show(<MentionStrip {...mention} />, anchor);
      host.say(`${mention.name}, underline ${mention.position} of ${mention.total}.`);
    },
    list(mentions, onExplain) {
      show(<MentionList mentions={mentions} onExplain={onExplain} onClose={onClose} />, CORNER);
      host.focus();
    },
    note(text, anchor, onUndo) {
      show(<SilencedNote text={text} onUndo={onUndo} />, anchor);
      if (onUndo) host.focus();
      else host.say(text);
    },
  };
}

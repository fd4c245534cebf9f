import type { PackedNames } from '../../data/packed-names.ts';
import type { CardContent } from '../shared/messages.ts';

/** Cards of topics, asked for once per page. */
export interface TopicLoader {
  /** The id of a topic by its number in the alias index. */
  idOf(topic: number): string;
  /** The number of a topic by its id, or -1. */
  numberOf(id: string): number;
  /** The card of a topic, by number or id, for a mention among these words; null when there is none or nobody answers. */
  load(topic: number | string, around?: string): Promise<CardContent | null>;
}

/** `ask` brings a card from wherever cards are kept; a card that did not come is asked for again next time. */
export function createTopicLoader(
  { topicFlags, topicId }: Pick<PackedNames, 'topicFlags' | 'topicId'>,
  ask: (id: string, around?: string) => Promise<CardContent | null>,
): TopicLoader {
  const asked = new Map<string, Promise<CardContent | null>>();
  return {
    idOf: topicId,
    numberOf: (id) => topicFlags.findIndex((_flags, topic) => topicId(topic) === id),
    load(topic, around) {
      const id = typeof topic === 'string' ? topic : topicId(topic);
      const question = around ? `${id} ${around}` : id;
      const answer = asked.get(question) ?? ask(id, around);
      asked.set(question, answer);
      void answer.then((content) => {
        if (!content) asked.delete(question);
      });
      return answer;
    },
  };
}

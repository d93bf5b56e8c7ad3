import { claimsOnTopic } from '../../graph/topics.ts';
import type { Topic } from '../../model/lists.ts';
import { blocks, bullets, heading, plain } from './markdown.ts';
import type { Mirror } from './mirror.ts';
import { answerLine, namedClaim } from './pieces.ts';

/** A topic with its claims, each with what answers it. */
export const topicMirror: Mirror<Topic> = (topic, context) => {
  const claims = claimsOnTopic(context.graph, topic.id);
  return blocks([
    heading(1, topic.title),
    topic.about === undefined ? undefined : plain(topic.about),
    bullets([`Topic: ${context.urlOf({ kind: 'topic', id: topic.id })}`]),
    bullets(claims.map(({ id }) => `${namedClaim(id, context)}. ${answerLine(id, context)}`)),
  ]);
};

import { claimsOnTopic } from '../../graph/topics.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { counted } from '../../wording/phrases.ts';
import { blocks, bullets, heading, plain, section } from './markdown.ts';
import type { Mirror } from './mirror.ts';
import { answerLine, namedClaim } from './pieces.ts';

/** Every claim under the first of its topics, each with what answers it. */
export const claimListMirror: Mirror<KnowledgeGraph> = (graph, context) =>
  blocks([
    heading(1, 'Claims'),
    `${counted(graph.claims.size, 'claim')}, ${counted(graph.arguments.size, 'argument')}.`,
    ...[...graph.topics.values()].map((topic) => {
      const claims = claimsOnTopic(graph, topic.id).filter(({ topics }) => topics[0]?.written === topic.id);
      return section(
        topic.title,
        claims.length > 0 && topic.about !== undefined && plain(topic.about),
        bullets(claims.map(({ id }) => `${namedClaim(id, context)}. ${answerLine(id, context)}`)),
      );
    }),
  ]);

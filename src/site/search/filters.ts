import { appearancesOf } from '../../graph/appearances.ts';
import { sides, voicesOn } from '../../graph/stances.ts';
import type { Claim } from '../../model/claim.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { answerTo } from '../../wording/answer.ts';

/** What the search for a claim can be narrowed by, in the words that readers see. */
export function claimFilters(
  graph: KnowledgeGraph,
  claim: Claim,
): Readonly<Record<string, readonly string[]>> {
  const voices = voicesOn(graph, claim.id);
  const heard = Object.values(voices).flat();
  return {
    topic: claim.topics.flatMap((topic) => graph.topics.get(topic.written)?.title ?? []),
    question: appearancesOf(graph, claim.id).maps.flatMap(({ id }) => graph.maps.get(id)?.question ?? []),
    source: [...new Set(heard.flatMap(({ source }) => graph.sources.get(source)?.title ?? []))],
    stance: sides.filter((side) => voices[side].length > 0),
    answered: [answerTo(graph, claim.id) ? 'answered' : 'unanswered'],
  };
}

import { titleVocabulary } from '../graph/title-vocabulary.ts';
import { graph } from '../site/knowledge-base.ts';

/** The words of all titles, one a line: what a misspelt search is compared with. */
export function GET(): Response {
  return new Response(titleVocabulary(graph).join('\n'));
}

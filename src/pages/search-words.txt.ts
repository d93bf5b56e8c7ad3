import { titleVocabulary } from '../graph/title-vocabulary.ts';
import { graph } from '../site/knowledge-base.ts';
import { knownWords } from '../site/search/words.ts';

/** The words of all titles and those used for them, one a line: what a misspelt search is compared with. */
export function GET(): Response {
  return new Response([...new Set([...titleVocabulary(graph), ...knownWords])].join('\n'));
}

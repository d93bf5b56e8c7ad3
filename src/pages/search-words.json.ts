import { titleVocabulary } from '../graph/title-vocabulary.ts';
import { graph } from '../site/knowledge-base.ts';
import { littleWords } from '../site/search/little-words.ts';
import type { SearchWords } from '../site/search/search-words.ts';
import { wordsOf } from '../site/search/subjects.ts';

/** What the search knows of words; `known` is what a misspelt word is compared with. */
export function GET(): Response {
  const groups = graph.documents.searchWords;
  const named = groups
    .flat()
    .flatMap(wordsOf)
    .map((word) => word.replace('*', ''));
  const known = [...new Set([...titleVocabulary(graph), ...named, ...littleWords])];
  return Response.json({ groups, known } satisfies SearchWords);
}

import { currentId } from '../../graph/resolve.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import { synthesisWords } from '../../wording/synthesis-words.ts';
import { blocks, bullets, heading, plain, section } from './markdown.ts';
import type { Mirror, MirrorContext } from './mirror.ts';
import { answerLine, named } from './pieces.ts';

/** The debate in one page: its sides, where to begin, and what there is to read. */
export const homeMirror: Mirror<KnowledgeGraph> = (graph, context) => {
  const { title, question, description, sides, situations } = graph.documents.site;
  return blocks([
    heading(1, title),
    plain(question.join(' or ')),
    plain(description),
    ...sides.map((side) =>
      section(
        side.title,
        bullets(
          side.claims.map((reference) => {
            const id = currentId(graph.index, 'claim', reference.written);
            return `${named({ kind: 'claim', id }, context)}. ${answerLine(id, context)}`;
          }),
        ),
      ),
    ),
    ...situations.map(({ title, summary, read }) =>
      section(
        title,
        plain(summary),
        bullets(
          read.map(({ expected, written }) =>
            named({ kind: expected, id: currentId(graph.index, expected, written) }, context),
          ),
        ),
      ),
    ),
    section('Questions, mapped', records('map', graph.maps, context)),
    section('Articles', records('article', graph.articles, context)),
    section(synthesisWords(graph).heading, records('synthesis', graph.syntheses, context)),
  ]);
};

function records(
  kind: 'map' | 'article' | 'synthesis',
  all: ReadonlyMap<string, unknown>,
  context: MirrorContext,
): string {
  return bullets([...all.keys()].map((id) => named({ kind, id }, context)));
}

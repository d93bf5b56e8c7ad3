import { reviewFingerprint } from '../graph/review.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { changesOf, Refusal, textOf, type FileChange } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { argumentNamed } from './named.ts';
import { quoted } from './yaml-text.ts';

/**
 * Confirms that an argument answers what its target says today. Nothing where it is confirmed already.
 *
 * @param ids - of arguments
 * @throws Refusal where there is no such argument, or nothing that it could be confirmed against
 */
export function review(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  ids: readonly string[],
): FileChange[] {
  const edits = ids.flatMap((id) => {
    const argument = argumentNamed(graph, id);
    const today = reviewFingerprint(graph, argument);
    if (today === undefined)
      throw new Refusal(`target of \`${id}\``, 'one that exists, to confirm the argument against');
    if (argument.reviewed === today) return [];
    const yaml = new FrontMatter(argument.file, textOf(files, argument.file));
    return [{ path: argument.file, edit: yaml.set([...argument.path, 'reviewed'], quoted(today)) }];
  });
  return changesOf(files, edits);
}

import { findingsOf, sourceIds, type Finding } from '../../graph/findings.ts';
import { sides } from '../../graph/stances.ts';
import { untouchedBy } from '../../graph/untouched.ts';
import { findingAnchor, type Synthesis } from '../../model/synthesis.ts';
import { counted, passageWords, sideWords, type PassageWords } from '../../wording/phrases.ts';
import { bodyText } from './body.ts';
import { blocks, bullets, heading, link, plain, section, type Item } from './markdown.ts';
import type { Mirror, MirrorContext } from './mirror.ts';
import { answerLine, named, namedClaim, passageLine, withdrawalNotice } from './pieces.ts';

/** What a thread or several essays say; every number is the length of the list beneath it. */
export const synthesisMirror: Mirror<Synthesis> = (synthesis, context) => {
  const { graph, urlOf } = context;
  const url = urlOf({ kind: 'synthesis', id: synthesis.id });
  const sources = sourceIds(graph, synthesis);
  const words = passageWords(sources.flatMap((id) => graph.sources.get(id) ?? []));
  return blocks([
    heading(1, synthesis.title),
    withdrawalNotice(synthesis, context),
    synthesis.summary === undefined ? undefined : plain(synthesis.summary),
    bullets([`Synthesis: ${url}`, ...sources.map((id) => `Of: ${named({ kind: 'source', id }, context)}`)]),
    bodyText(synthesis.body, url, context),
    ...findingsOf(graph, synthesis).map(({ theme, findings, passages }) =>
      section(
        theme.title,
        theme.about === undefined ? undefined : plain(theme.about),
        `${counted(passages.length, words.one)} on this theme.`,
        ...findings.map((finding) =>
          findingText(`${url}#${findingAnchor(theme.id, finding.claim)}`, finding, words, context),
        ),
      ),
    ),
    section('What is not counted', bullets(uncounted(synthesis, words, context))),
  ]);
};

function findingText(
  url: string,
  { claim, voices, total }: Finding,
  words: PassageWords,
  context: MirrorContext,
): string {
  const items = sides
    .filter((side) => voices[side].length > 0)
    .map((side): Item => ({
      text: `${voices[side].length} ${sideWords[side]}`,
      beneath: voices[side].map((voice) => passageLine(voice, context)),
    }));
  const title = context.graph.claims.get(claim)?.title ?? claim;
  const count = total > 0 ? `${counted(total, words.one)} on it` : `No ${words.oneLeft} takes this up`;
  const facts = `${namedClaim(claim, context)}. ${answerLine(claim, context)} ${link(count, url)}.`;
  return blocks([heading(3, title), facts, bullets(items)]);
}

function uncounted(synthesis: Synthesis, { one }: PassageWords, { graph }: MirrorContext): string[] {
  const { weighed, pending, skipped } = untouchedBy(graph, synthesis);
  const groups = [
    { says: 'read and weighed, on none of these claims', passages: weighed },
    { says: 'read but not yet weighed against the claims', passages: pending },
    { says: 'left aside, each for a reason', passages: skipped },
  ];
  return groups
    .filter(({ passages }) => passages.length > 0)
    .map(({ says, passages }) => `${counted(passages.length, one)} ${says}`);
}

import { originalOf } from '../../graph/originals.ts';
import { currentId } from '../../graph/resolve.ts';
import { sideOf } from '../../graph/stances.ts';
import type { Passage, Source, Stance } from '../../model/source.ts';
import { capital, dateText, listed, sideWords, whereText } from '../../wording/phrases.ts';
import { blocks, bullets, heading, link, plain, section, type Item } from './markdown.ts';
import type { Mirror, MirrorContext } from './mirror.ts';
import { namedClaim, withdrawalNotice } from './pieces.ts';

/** A source, passage by passage in our words, with the places to check us against. */
export const sourceMirror: Mirror<Source> = (source, context) => {
  const { graph, urlOf } = context;
  const issued = dateText(source.issued, graph.documents.site.language);
  return blocks([
    heading(1, source.title),
    withdrawalNotice(source, context),
    bullets([
      `${capital(source.kind)}: ${urlOf({ kind: 'source', id: source.id })}`,
      `By ${plain(listed(source.authors))}, ${plain(source.site)}, ${issued}`,
      `The original: ${source.url}`,
      ...(source.interests === undefined ? [] : [`Interests: ${plain(source.interests)}`]),
      ...(source.missing === undefined ? [] : [`Our copy: ${plain(source.missing)}`]),
    ]),
    section('Passage by passage', bullets(source.passages.map((each) => passageItem(source, each, context)))),
  ]);
};

function passageItem(source: Source, passage: Passage, context: MirrorContext): Item {
  const where = capital(whereText(source, passage));
  const place = link(where, context.urlOf({ kind: 'passage', id: passage.id }));
  const said = passage.skip === undefined ? (passage.gist ?? 'Not read yet.') : `Left aside: ${passage.skip}`;
  const original =
    passage.start === undefined ? '' : ` ${link('In the original', originalOf(source, passage))}`;
  return {
    text: `${place}: ${plain(said)}${original}`,
    beneath: (passage.stances ?? []).map((stance) => stanceLine(stance, context)),
  };
}

function stanceLine({ claim, kind, holder, note }: Stance, context: MirrorContext): string {
  const id = currentId(context.graph.index, 'claim', claim.written);
  const whose = holder === undefined ? '' : ` Held by ${plain(holder)}.`;
  return `${capital(sideWords[sideOf[kind]])}: ${namedClaim(id, context)}.${whose}${note === undefined ? '' : ` ${plain(note)}`}`;
}

import type { Claim } from '../model/claim.ts';
import { scopeDimensions } from '../model/claim.ts';
import type { Documents } from '../model/documents.ts';
import type { RecordKind, RecordRef, Reference } from '../model/reference.ts';
import type { Source } from '../model/source.ts';

/** One reference with the record in whose file it stands. */
export interface OwnedReference {
  readonly from: RecordRef;
  readonly reference: Reference;
}

/** Every reference in every document, in the order of files and, within one, of meaning. */
export function referencesIn(documents: Documents): OwnedReference[] {
  const { claims, sources, maps, syntheses, articles, site } = documents;
  const own = (kind: RecordKind, id: string, list: readonly Reference[]): OwnedReference[] => {
    const from = { kind, id };
    return list.map((reference) => ({ from, reference }));
  };
  return [
    ...claims.flatMap((claim) => own('claim', claim.id, inClaim(claim))),
    ...sources.flatMap((source) => own('source', source.id, inSource(source))),
    ...maps.flatMap((map) =>
      own('map', map.id, [...map.positions, ...map.claims, ...seeOf(map), ...map.body.mentions]),
    ),
    ...syntheses.flatMap((synthesis) => {
      const claims = synthesis.themes.flatMap((theme) => theme.claims);
      return own('synthesis', synthesis.id, [
        ...synthesis.sources,
        ...claims,
        ...seeOf(synthesis),
        ...synthesis.body.mentions,
      ]);
    }),
    ...articles.flatMap((article) =>
      own('article', article.id, [...seeOf(article), ...article.body.mentions]),
    ),
    ...own('topic', 'site', [
      ...site.guides,
      ...site.maps,
      ...site.articles,
      ...site.situations.flatMap((situation) => situation.read),
      ...site.sides.flatMap((side) => side.claims),
    ]),
  ];
}

function inClaim(claim: Claim): Reference[] {
  return [
    ...claim.topics,
    ...scopeDimensions.flatMap((dimension) => claim.scope[dimension]),
    ...claim.contrary,
    ...claim.arguments.flatMap((argument) => [argument.target, ...argument.with, ...argument.from]),
    ...(claim.strongest ? [claim.strongest.argument] : []),
    ...seeOf(claim),
    ...claim.body.mentions,
  ];
}

function inSource(source: Source): Reference[] {
  const stances = source.passages.flatMap((passage) => passage.stances ?? []);
  return [...stances.map((stance) => stance.claim), ...seeOf(source)];
}

function seeOf(record: Pick<Claim, 'withdrawn'>): Reference[] {
  return record.withdrawn?.see ? [record.withdrawn.see] : [];
}

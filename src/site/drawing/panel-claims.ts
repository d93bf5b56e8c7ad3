import { strongestCounterargument } from '../../graph/counterarguments.ts';
import { hingesOf } from '../../graph/hinges.ts';
import { claimsOnMap } from '../../graph/outline.ts';
import { depthOfExchange } from '../../graph/replies.ts';
import { voicesOn } from '../../graph/stances.ts';
import type { Claim } from '../../model/claim.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { ArgumentMap } from '../../model/map.ts';
import { bearingLabels, bearingRelations, capital, counted, type Relation } from '../../wording/phrases.ts';
import { carriedText, repliesText } from '../../wording/structure.ts';
import { scopeText } from '../../wording/scope-text.ts';
import { typeset } from '../prose/typeset.ts';
import { argumentUrl, claimUrl } from '../urls.ts';

/** What the panel of a map says of one claim. */
export interface PanelClaim {
  readonly label: string;
  readonly title: string;
  readonly url: string;
  readonly statement: string;
  /** Scope, passages and what the structure says, a sentence each. */
  readonly facts: readonly string[];
  /** Its strongest counterargument. */
  readonly answer?: {
    readonly word: string;
    readonly relation: Relation;
    readonly title: string;
    readonly url: string;
    readonly because: string;
    readonly argumentUrl: string;
  };
}

/** What the panel says, by claim, for every claim of a map. */
export function panelClaims(graph: KnowledgeGraph, map: ArgumentMap): Record<string, PanelClaim> {
  const hinges = hingesOf(graph, map);
  const carried = (id: string): string[] =>
    hinges
      .filter(({ claim, cut }) => claim === id && cut.length > 1)
      .map(({ position, cut }) => {
        const answer = typeset(graph.claims.get(position)?.title ?? position);
        return carriedText(cut.length, answer);
      });
  const claims = claimsOnMap(graph, map).flatMap((id) => graph.claims.get(id) ?? []);
  return Object.fromEntries(claims.map((claim) => [claim.id, panelClaim(graph, claim, carried(claim.id))]));
}

function panelClaim(graph: KnowledgeGraph, claim: Claim, carried: readonly string[]): PanelClaim {
  const voices = voicesOn(graph, claim.id);
  const depth = depthOfExchange(graph, claim.id);
  const scope = scopeText(claim.scope, graph.documents.scopes);
  const facts = [
    scope === '' ? '' : `Meant for: ${scope}`,
    `${counted(voices.for.length, 'passage')} for, ${voices.against.length} against`,
    depth === 0 ? 'Unanswered' : repliesText(depth),
    ...carried,
  ];
  return {
    label: `${capital(claim.kind)} claim`,
    title: typeset(claim.title),
    url: claimUrl(claim.id),
    statement: typeset(claim.statement),
    facts: facts.filter((fact) => fact !== ''),
    ...answerOf(graph, claim),
  };
}

function answerOf(graph: KnowledgeGraph, { id }: Claim): Pick<PanelClaim, 'answer'> {
  const strongest = strongestCounterargument(graph, id);
  const premise = strongest && graph.claims.get(strongest.argument.premises[0]);
  if (!premise) return {};
  const answer = {
    word: bearingLabels[strongest.by],
    relation: bearingRelations[strongest.by],
    title: typeset(premise.title),
    url: claimUrl(premise.id),
    because: typeset(strongest.argument.because),
    argumentUrl: argumentUrl(strongest.argument.id),
  };
  return { answer };
}

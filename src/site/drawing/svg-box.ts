import { sourcesOn, yearsOf } from '../../graph/claim-sources.ts';
import { boxMeasures } from '../../layout/box-text.ts';
import type { Box } from '../../layout/drawing.ts';
import { scopeDimensions, type Claim } from '../../model/claim.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { DrawnBox } from './drawn-map.ts';
import type { SvgContext } from './svg-context.ts';
import { svgFrame, svgMore, svgNotes, svgTitle } from './svg-text.ts';
import { element } from './markup.ts';
import { boxAnchor, claimUrl } from '../urls.ts';

const { padding, labelLine } = boxMeasures;

/** A claim as a box: what it is, its title as a link, its scope and marks, and who speaks for and against it. */
export function svgBox(
  { graph, linkTo, isStill }: SvgContext,
  box: Box,
  drawn: DrawnBox,
  isHere: boolean,
): string {
  const { claim, text } = drawn;
  return element(
    'g',
    {
      class: classOf(drawn, isHere),
      transform: `translate(${box.x} ${box.y})`,
      ...(isStill ? {} : handles(graph, box, claim)),
    },
    svgFrame(box, text.label, drawn.number),
    svgTicks(drawn),
    element('a', { href: linkTo(claimUrl(claim.id)) }, svgTitle(text)),
    svgNotes(text),
    unfolding(svgMore(text), drawn.branchUrl === undefined ? undefined : linkTo(drawn.branchUrl)),
  );
}

/** For the pointer: the list of drawings has the same links. */
function unfolding(more: string, url: string | undefined): string {
  return more === '' || url === undefined
    ? more
    : element('a', { class: 'unfold', href: url, tabindex: -1 }, more);
}

function classOf({ claim, isPosition }: DrawnBox, isHere: boolean): string {
  const states = { position: isPosition, withdrawn: claim.withdrawn !== undefined, here: isHere };
  const holding = Object.entries(states).filter(([, holds]) => holds);
  return ['box', ...holding.map(([state]) => state)].join(' ');
}

/** What a script takes hold of, and where links lead. */
function handles(graph: KnowledgeGraph, box: Box, claim: Claim): Record<string, string | undefined> {
  return {
    id: boxAnchor(claim.id),
    'data-claim': claim.id,
    'data-root': box.isRoot ? '' : undefined,
    ...facets(graph, claim),
  };
}

/** What the drawing can be narrowed by. */
function facets(graph: KnowledgeGraph, claim: Claim): Record<string, string | undefined> {
  const scope = scopeDimensions.flatMap((each) =>
    claim.scope[each].map(({ written }) => `${each}:${written}`),
  );
  return {
    'data-kind': claim.kind,
    'data-sources': sourcesOn(graph, claim.id).join(' ') || undefined,
    'data-years': yearsOf(graph, claim.id).join(' ') || undefined,
    'data-scope': scope.join(' ') || undefined,
  };
}

const step = 5;
const mostTicks = 12;

/** One tick is one passage: full for the claim, hollow against it. Where they are many, they are counted. */
function svgTicks({ for: pro, against }: DrawnBox): string {
  const said = `${pro} for, ${against} against`;
  const right = boxMeasures.width - padding;
  if (pro + against === 0) return '';
  if (pro > mostTicks || against > mostTicks)
    return element('text', { class: 'box-count', x: right, y: labelLine, 'text-anchor': 'end' }, said);
  const left = right - (pro + against) * step - (pro > 0 && against > 0 ? 4 : 0);
  const rest = left + pro * step + (pro > 0 ? 4 : 0);
  const ticks = (count: number, at: number): string =>
    `M${at} ${labelLine - 9}h3v9h-3z${`m${step} 0h3v9h-3z`.repeat(count - 1)}`;
  return element(
    'g',
    { class: 'box-ticks' },
    element('title', {}, `Passages: ${said}`),
    pro > 0 ? element('path', { class: 'tick-for', d: ticks(pro, left) }) : '',
    against > 0 ? element('path', { class: 'tick-against', d: ticks(against, rest) }) : '',
  );
}

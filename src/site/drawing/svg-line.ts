import { isSuspect } from '../../graph/review.ts';
import type { Line, Point, Stroke } from '../../layout/drawing.ts';
import { roundedPath } from '../../layout/rounded-path.ts';
import type { Argument } from '../../model/argument.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { SvgContext } from './svg-context.ts';
import { capital, relationOf, type Relation } from '../../wording/phrases.ts';
import { headOf, tagOf } from './relation-marks.ts';
import { element, escape } from './markup.ts';
import { typeset } from '../prose/typeset.ts';
import { argumentUrl, lineAnchor } from '../urls.ts';

/**
 * An argument as a line that can be linked to and that leads to the argument's page.
 *
 * @param standIns - what names the premises that stand elsewhere
 */
export function svgLine(
  { graph, linkTo }: SvgContext,
  line: Line,
  argument: Argument,
  standIns: readonly string[],
): string {
  const relation = relationOf[line.kind];
  const doubt = isSuspect(graph, argument);
  const link = element(
    'a',
    // The outline has the same links, in an order that can be read: here they are for the pointer.
    { href: linkTo(argumentUrl(line.id)), tabindex: -1 },
    element('title', {}, escape(sayLine(graph, argument, doubt))),
    ...line.strokes.map((stroke) => svgStroke(stroke, relation)),
    ...line.strokes.map((stroke) => svgTag(stroke, relation, doubt)),
    svgHead(line, relation),
  );
  return element(
    'g',
    {
      class: 'line',
      id: lineAnchor(line.id),
      'data-relation': relation,
      'data-argument': line.id,
      'data-premises': line.premises.join(' '),
      'data-target': line.target,
    },
    link,
    ...standIns,
  );
}

/** "Support: one claim together with another, for a third." */
function sayLine(graph: KnowledgeGraph, { kind, premises, target }: Argument, doubt: boolean): string {
  const title = (id: string): string => typeset(graph.claims.get(id)?.title ?? id);
  const from = premises.map(title).join(' together with ');
  const aim =
    kind === 'undercuts'
      ? `of the step from ${title(target.split('/')[0] ?? target)}`
      : `of: ${title(target)}`;
  const state = doubt ? '. Suspect: what it bears on was reworded since it was confirmed' : '';
  return `${from}. ${capital(relationOf[kind])} ${aim}${state}`;
}

function svgStroke({ points }: Stroke, relation: Relation): string {
  const d = roundedPath(points);
  const core = relation === 'rebuttal' ? element('path', { class: 'core', d }) : '';
  return element(
    'g',
    { class: 'stroke', 'data-points': points.join(' ') },
    element('path', { class: 'hit', d }),
    element('path', { class: 'ink', d }),
    core,
  );
}

function svgTag({ premise, points }: Stroke, relation: Relation, doubt: boolean): string {
  const [from, to] = points;
  return premise !== undefined && from && to ? tagOf(relation, from, to, doubt) : '';
}

function svgHead({ strokes }: Line, relation: Relation): string {
  const points: readonly Point[] = strokes.at(-1)?.points ?? [];
  const [before, end] = points.slice(-2);
  return before && end ? headOf(relation, end, before) : '';
}

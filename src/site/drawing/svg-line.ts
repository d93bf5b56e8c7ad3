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
  context: SvgContext,
  line: Line,
  argument: Argument,
  standIns: readonly string[],
): string {
  const relation = relationOf[line.kind];
  const doubt = isSuspect(context.graph, argument);
  const ink = [
    ...line.strokes.map((stroke) => svgStroke(stroke, relation, context.isStill)),
    ...line.strokes.map((stroke) => svgTag(stroke, relation, doubt)),
    svgHead(line, relation),
  ];
  return context.isStill
    ? element('g', { class: 'line', 'data-relation': relation }, ...ink, ...standIns)
    : svgLiveLine(context, line, argument, ink, standIns);
}

function svgLiveLine(
  { graph, linkTo }: SvgContext,
  line: Line,
  argument: Argument,
  ink: readonly string[],
  standIns: readonly string[],
): string {
  const link = element(
    'a',
    // The outline has the same links, in an order that can be read: here they are for the pointer.
    { href: linkTo(argumentUrl(line.id)), tabindex: -1 },
    element('title', {}, escape(sayLine(graph, argument))),
    ...ink,
  );
  return element(
    'g',
    {
      class: 'line',
      id: lineAnchor(line.id),
      'data-relation': relationOf[line.kind],
      'data-argument': line.id,
      'data-premises': line.premises.join(' '),
      'data-target': line.target,
    },
    link,
    ...standIns,
  );
}

/** "Support: one claim together with another, for a third." */
function sayLine(graph: KnowledgeGraph, argument: Argument): string {
  const { kind, premises, target } = argument;
  const title = (id: string): string => typeset(graph.claims.get(id)?.title ?? id);
  const from = premises.map(title).join(' together with ');
  const aim =
    kind === 'undercuts'
      ? `of the step from ${title(target.split('/')[0] ?? target)}`
      : `of: ${title(target)}`;
  const state = isSuspect(graph, argument)
    ? '. Suspect: what it bears on was reworded since it was confirmed'
    : '';
  return `${from}. ${capital(relationOf[kind])} ${aim}${state}`;
}

function svgStroke({ points }: Stroke, relation: Relation, isStill: boolean): string {
  const d = roundedPath(points);
  const core = relation === 'rebuttal' ? element('path', { class: 'core', d }) : '';
  const ink = element('path', { class: 'ink', d }) + core;
  const hit = isStill ? '' : element('path', { class: 'hit', d });
  return element('g', { class: 'stroke', 'data-points': isStill ? undefined : points.join(' ') }, hit, ink);
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

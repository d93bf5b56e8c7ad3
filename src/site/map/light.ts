import { reasonsOf } from '../../layout/beside.ts';
import { waysTo, wayInWords } from '../../layout/ways.ts';
import type { MapModel } from './model.ts';

/* Runs in the browser: shows the ways from a claim to the answers, and dims the rest. */

/** Lights up a claim, its ways to the answers and what bears on it directly; without one, everything. */
export function light({ figure, svg, boxes, lines, goals }: MapModel, claim: string | undefined): void {
  for (const element of [figure, svg]) element.classList.toggle('is-lit', claim !== undefined);
  const ways = claim === undefined ? undefined : waysTo(goals, claim, lines);
  const reasons = new Set(claim === undefined ? [] : reasonsOf(claim, lines));
  for (const { id, group } of boxes.values())
    group.classList.toggle('is-on', ways?.boxes.has(id) === true || reasons.has(id));
  const own = lines.filter(({ premises }) => claim !== undefined && premises.includes(claim));
  const steps = new Set(own.map(({ id }) => id));
  for (const line of lines) {
    const bears = line.target === claim || steps.has(line.target);
    // Where it is named by a stand-in it bears on something as well, whichever way is the shortest.
    const isNamed = own.includes(line) && line.standIns.length > 0;
    line.group.classList.toggle('is-on', ways?.lines.has(line.id) === true || bears || isNamed);
  }
}

const verbs: Readonly<Record<string, string>> = {
  support: 'supports',
  rebuttal: 'rebuts',
  undercut: 'undercuts the step that',
  qualification: 'qualifies',
};

/** The nearest way to an answer in one sentence. */
export function wayAsSentence({ boxes, lines, goals }: MapModel, claim: string): string {
  const titleOf = (id: string): string => `“${boxes.get(id)?.title ?? id}”`;
  const way = wayInWords(goals, claim, lines);
  if (way.length === 0) return `${titleOf(claim)} leads to no other claim of this drawing.`;
  const words = way.map((id, nth) => {
    const verb = verbs[lines.find((line) => line.id === id)?.relation ?? ''];
    if (verb !== undefined) return verb;
    return nth > 0 && nth < way.length - 1 ? `${titleOf(id)}, which` : titleOf(id);
  });
  return `${words.join(' ')}.`;
}

import type { SketchedBox, SketchedLine, Sketch } from '../../src/layout/drawing.ts';
import { randomNumbers } from './random.ts';

/*
 * Maps of any size to lay out, as dense as the real ones: every claim bears on an earlier one, mostly on an early
 * one; six in ten bear on a second; one argument in five is undercut, one in ten has a second premise.
 */

export function generatedSketch(claims: number): Sketch {
  const random = randomNumbers(claims);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const roots = Math.max(2, Math.min(5, Math.round(claims / 10)));
  const boxes = Array.from({ length: claims }, (_, nth): SketchedBox => ({
    id: `claim-${nth}`,
    width: 236,
    height: 76 + 21 * upTo(4),
    isRoot: nth < roots,
    standInHeight: 47,
  }));
  const lines = boxes.slice(roots).flatMap((_, nth) => linesFrom(roots + nth));
  return { boxes, lines: [...lines, ...lines.filter(() => random() < 0.2).map(undercut)] };

  function linesFrom(nth: number): SketchedLine[] {
    const first = line(nth, Math.floor(random() ** 2 * nth));
    return random() < 0.6 ? [first, line(nth, upTo(nth), 'again')] : [first];
  }

  function line(from: number, to: number, name = 'line'): SketchedLine {
    const kind = (['supports', 'supports', 'rebuts', 'qualifies'] as const)[upTo(4)] ?? 'supports';
    const second = upTo(claims);
    const isJoint = random() < 0.1 && second !== from && second !== to;
    const premises = [from, ...(isJoint ? [second] : [])].map((each) => `claim-${each}`);
    return { id: `${name} ${from}`, kind, premises, target: `claim-${to}` };
  }

  function undercut({ id }: SketchedLine): SketchedLine {
    return {
      id: `against ${id}`,
      kind: 'undercuts',
      premises: [`claim-${roots + upTo(claims - roots)}`],
      target: id,
    };
  }
}

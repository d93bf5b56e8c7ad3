import { stepsOn } from './beside.ts';
import type { Sketch, SketchedStandIn } from './drawing.ts';

/**
 * Where the lines of a large drawing begin at a stand-in. Each claim stands where it is nearest to a root, as in the
 * outline, and has a line from there; wherever else it is a premise, a small box names it beside the target.
 */
export function standInsOf(sketch: Sketch): SketchedStandIn[] {
  const nearest = nearestLines(sketch);
  const byId = new Map(sketch.boxes.map((box) => [box.id, box]));
  return sketch.lines.flatMap((line) =>
    line.premises.flatMap((premise) => {
      const box = byId.get(premise);
      const isElsewhere = nearest.has(premise) && nearest.get(premise) !== line.id;
      if (box?.standInHeight === undefined || !isElsewhere) return [];
      return [{ premise, line: line.id, width: box.width, height: box.standInHeight }];
    }),
  );
}

/** By claim the line through which it is reached first, going out from the roots level by level; a root has none. */
function nearestLines({ boxes, lines }: Sketch): Map<string, string | undefined> {
  const roots = boxes.filter(({ isRoot }) => isRoot);
  const nearest = new Map<string, string | undefined>(roots.map(({ id }) => [id, undefined]));
  for (const claim of nearest.keys()) {
    for (const { id, premises } of stepsOn(claim, lines))
      for (const premise of premises) if (!nearest.has(premise)) nearest.set(premise, id);
  }
  return nearest;
}

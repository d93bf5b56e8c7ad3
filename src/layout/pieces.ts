import type { Drawing, Point, Sketch } from './drawing.ts';

/** The parts of a sketch between which no line leads, in the order of their first boxes. */
export function piecesOf(sketch: Sketch): Sketch[] {
  const pieceOf = new Map<string, number>();
  sketch.boxes.forEach(({ id }, nth) => {
    if (!pieceOf.has(id)) for (const each of joinedTo(id, sketch)) pieceOf.set(each, nth);
  });
  return [...new Set(pieceOf.values())].map((piece) => ({
    boxes: sketch.boxes.filter(({ id }) => pieceOf.get(id) === piece),
    lines: sketch.lines.filter(({ id }) => pieceOf.get(id) === piece),
    standIns: sketch.standIns?.filter(({ line }) => pieceOf.get(line) === piece) ?? [],
  }));
}

/** Boxes and lines, a stand-in being no box. */
function joinedTo(start: string, { lines, standIns = [] }: Sketch): Set<string> {
  const away = new Set(standIns.map(({ line, premise }) => `${line} ${premise}`));
  const ends = lines.map(({ id, premises, target }) => [
    id,
    target,
    ...premises.filter((premise) => !away.has(`${id} ${premise}`)),
  ]);
  const joined = new Set([start]);
  for (const at of joined)
    for (const each of ends) if (each.includes(at)) each.forEach((end) => joined.add(end));
  return joined;
}

/** Drawings one under the other. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let top = 0;
  const placed = drawings.map((drawing) => {
    const moved = movedDown(drawing, top);
    top += drawing.height + gap;
    return moved;
  });
  return {
    width: Math.max(0, ...placed.map(({ width }) => width)),
    height: Math.max(0, top - gap),
    boxes: placed.flatMap(({ boxes }) => boxes),
    lines: placed.flatMap(({ lines }) => lines),
    standIns: placed.flatMap(({ standIns }) => standIns),
  };
}

function movedDown(drawing: Drawing, by: number): Drawing {
  const place = <Placed extends { readonly y: number }>(each: Placed): Placed => ({
    ...each,
    y: each.y + by,
  });
  const lines = drawing.lines.map((line) => ({
    ...line,
    strokes: line.strokes.map((stroke) => ({
      ...stroke,
      points: stroke.points.map(([x, y]): Point => [x, y + by]),
    })),
  }));
  return { ...drawing, lines, boxes: drawing.boxes.map(place), standIns: drawing.standIns.map(place) };
}

import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode, ElkPoint } from 'elkjs/lib/elk-api.js';
import { bendsOf, crossingsOf } from './crossings.ts';
import type { Box, Drawing, Line, Point, Sketch, StandIn, Stroke } from './drawing.ts';
import { joinStrokes } from './strokes.ts';
import { standInOf, type Manner } from './elk-ends.ts';
import { elkSketch, type ElkSketch } from './elk-graph.ts';
import { piecesOf, stacked } from './pieces.ts';
import { standInsOf } from './stand-ins.ts';

const elk = new ELK();

/** In the order in which they are tried. */
const manners: readonly Manner[] = [
  { isMerged: true, undercutsFrom: 'NORTH' },
  { isMerged: false, undercutsFrom: 'NORTH' },
  { isMerged: true, undercutsFrom: 'SOUTH' },
  { isMerged: false, undercutsFrom: 'SOUTH' },
];

/** Beyond so many nodes another round of ordering takes its time and finds nothing. */
const orderUpTo = 80;

/** Up to so many nodes the slower placement pays, which draws the same in half the height. */
const compactUpTo = 50;

/** Beyond so many boxes, lines that lead across the sheet can no longer be followed. */
const acrossUpTo = 24;

/** The same of crossings in a smaller drawing. */
const mostCrossings = 24;

/** Between the branches of a large drawing, in pixels. */
const branchGap = 12;

/**
 * A place for every box and every line: of several arrangements the first without crossings, or else the one with the
 * fewest crossings, then bends. In a large drawing every root has its branch, one under the other, and what bears on
 * several branches has stand-ins.
 *
 * @param tries - how many arrangements; by default as many as the size of the drawing allows
 */
export async function arrange(sketch: Sketch, tries = triesFor(sketch.boxes.length)): Promise<Drawing> {
  if (sketch.boxes.length <= acrossUpTo) {
    const across = await leastCrossed(sketch, tries);
    if (crossingsOf(across) <= mostCrossings) return across;
  }
  const pieces = piecesOf({ ...sketch, standIns: standInsOf(sketch) });
  return stacked(await Promise.all(pieces.map((piece) => leastCrossed(piece, tries))), branchGap);
}

/** Tries one arrangement after the other, and none after one without crossings. */
async function leastCrossed(sketch: Sketch, tries: number): Promise<Drawing> {
  const tried: { readonly drawing: Drawing; readonly cost: number }[] = [];
  for (const manner of mannersFor(sketch).slice(0, tries)) {
    const drawing = await arrangeIn(sketch, manner);
    const crossings = crossingsOf(drawing);
    if (crossings === 0) return drawing;
    tried.push({ drawing, cost: crossings * 1000 + bendsOf(drawing) });
  }
  const [best] = tried.sort((a, b) => a.cost - b.cost);
  return best?.drawing ?? { width: 0, height: 0, boxes: [], lines: [], standIns: [] };
}

/** From where undercuts come is no choice where there are none. */
function mannersFor({ lines }: Sketch): readonly Manner[] {
  const isUndercut = lines.some(({ kind }) => kind === 'undercuts');
  return isUndercut ? manners : manners.filter(({ undercutsFrom }) => undercutsFrom === 'NORTH');
}

function triesFor(boxes: number): number {
  return boxes <= 24 ? 4 : boxes <= 60 ? 2 : 1;
}

async function arrangeIn(sketch: Sketch, manner: Manner): Promise<Drawing> {
  const { children, edges, strokes } = elkSketch(sketch, manner);
  const placed = await elk.layout({
    id: 'map',
    layoutOptions: optionsFor(children.length),
    children: [...children],
    edges: [...edges],
  });
  return drawingOf(sketch, placed, strokes);
}

function optionsFor(nodes: number): Record<string, string> {
  return {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.layered.thoroughness': nodes <= orderUpTo ? '7' : '2',
    'elk.layered.nodePlacement.strategy': nodes <= compactUpTo ? 'NETWORK_SIMPLEX' : 'LINEAR_SEGMENTS',
    'elk.padding': '[top=16,left=28,bottom=16,right=16]',
    'elk.spacing.nodeNode': '22',
    'elk.spacing.portPort': '16',
    'elk.spacing.edgeNode': '14',
    'elk.spacing.edgeEdge': '9',
    'elk.layered.spacing.nodeNodeBetweenLayers': '64',
    'elk.layered.spacing.edgeNodeBetweenLayers': '26',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  };
}

function drawingOf(sketch: Sketch, placed: ElkNode, meaning: ElkSketch['strokes']): Drawing {
  const nodes = new Map((placed.children ?? []).map((node) => [node.id, node]));
  const strokes = new Map<string, Stroke[]>();
  for (const edge of placed.edges ?? []) {
    const means = meaning.get(edge.id);
    if (!means) continue;
    const points = means.isForward ? pointsOf(edge) : pointsOf(edge).reverse();
    strokes.set(means.line, [...(strokes.get(means.line) ?? []), { premise: means.premise, points }]);
  }
  return {
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    boxes: sketch.boxes.map((box): Box => ({ ...box, ...placeOf(nodes.get(box.id)) })),
    lines: sketch.lines.map((line): Line => {
      const isAttacked = sketch.lines.some(({ target }) => target === line.id);
      return { ...line, strokes: joinStrokes(strokes.get(line.id) ?? [], isAttacked) };
    }),
    standIns: (sketch.standIns ?? []).map((each): StandIn => ({
      ...each,
      ...placeOf(nodes.get(standInOf(each.line, each.premise))),
    })),
  };
}

function placeOf(node: ElkNode | undefined): { x: number; y: number; height: number } {
  return { x: Math.round(node?.x ?? 0), y: Math.round(node?.y ?? 0), height: Math.round(node?.height ?? 0) };
}

function pointsOf({ sections = [] }: ElkExtendedEdge): Point[] {
  const [section] = sections;
  if (!section) return [];
  const all = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  return all.map(({ x, y }: ElkPoint): Point => [Math.round(x), Math.round(y)]);
}

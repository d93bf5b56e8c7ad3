import roman from '../../styles/fonts/literata-roman.woff2?inline';
import { outlineNumbers } from '../../graph/outline-numbers.ts';
import { outlineOf } from '../../graph/outline.ts';
import { positionsOf } from '../../graph/positions.ts';
import { rootsOf, viewsOf, type MapView } from '../../graph/map-views.ts';
import { shownArguments } from '../../graph/shown-arguments.ts';
import type { ArgumentMap } from '../../model/map.ts';
import { drawMap, type DrawnMap, type Shown } from './drawn-map.ts';
import { fontWidths } from './font-widths.ts';
import { arrangeBeside } from './layout-pool.ts';
import { graph } from '../knowledge-base.ts';
import { overviewSvg } from './overview-svg.ts';
import { mapViewUrl } from '../urls.ts';

const widths = await fontWidths(Buffer.from(roman.slice(roman.indexOf(',') + 1), 'base64'));

const known = new Map<string, Promise<DrawnMap>>();

/** The drawing of one view of a map, made once for all pages and files that show it. */
export function drawingOf(map: ArgumentMap, view: MapView, isAhead = false): Promise<DrawnMap> {
  const name = `${map.id} ${view.extent} ${view.root ?? ''}`;
  const made = known.get(name) ?? drawView(map, view, isAhead);
  known.set(name, made);
  return made;
}

/**
 * Has all drawings of maps made while other pages are written, in the order of their pages. What goes wrong is told to
 * the page that shows it.
 */
export function drawAhead(): void {
  for (const map of graph.maps.values())
    for (const view of viewsOfMap(map)) drawingOf(map, view, true).catch(() => undefined);
}

async function drawView(map: ArgumentMap, view: MapView, isAhead: boolean): Promise<DrawnMap> {
  const positions = positionsOf(graph, map).map(({ claim }) => claim.id);
  const roots = view.root === undefined ? rootsOf(graph, map) : [view.root];
  const shown = {
    claims: view.claims,
    lines: shownArguments(graph, view.claims),
    roots,
    positions,
    numbers: outlineNumbers(outlineOf(graph, map)),
    branches: branchUrls(map, view),
  };
  return drawMap(graph, shown, widths, (sketch, tries) => arrangeBeside(sketch, tries, isAhead));
}

/** Where the other drawings of a map show all that bears on a claim. */
function branchUrls(map: ArgumentMap, here: MapView): Map<string, string> {
  const others = viewsOf(graph, map).filter(({ root }) => root !== here.root);
  return new Map(others.flatMap((view) => (view.root ? [[view.root, mapViewUrl(map.id, view)]] : [])));
}

/** The drawing of any claims, which is not kept: one page shows it. */
export function drawingOfClaims(shown: Shown): Promise<DrawnMap> {
  return drawMap(graph, shown, widths, arrangeBeside);
}

/** The drawings of a map, the one that it opens with first. */
export function viewsOfMap(map: ArgumentMap): [MapView, ...MapView[]] {
  return viewsOf(graph, map);
}

/** How all questions hang together, drawn; nothing where they do not. */
export function overviewDrawing(): Promise<string | undefined> {
  return overviewSvg(graph, widths);
}

import type { MapView } from '../../graph/map-views.ts';
import type { ArgumentMap } from '../../model/map.ts';
import { drawingStyle } from './style.ts';
import { graph } from '../knowledge-base.ts';
import { drawingOf, viewsOfMap } from './drawings.ts';
import { mapSvg } from './svg.ts';
import { schemes, type Scheme } from '../../model/theme.ts';
import { absoluteUrl, drawingFileName, isPublished } from '../urls.ts';

/** A drawing to take along. */
export interface DrawingFile {
  readonly name: string;
  readonly render: () => Promise<string>;
}

/** Every drawing of a map by day and by night. */
export function drawingFiles(map: ArgumentMap): DrawingFile[] {
  return viewsOfMap(map).flatMap((view) =>
    schemes.map((scheme): DrawingFile => ({
      name: drawingFileName(view, scheme),
      render: () => svgFile(map, view, scheme),
    })),
  );
}

async function svgFile(map: ArgumentMap, view: MapView, scheme: Scheme): Promise<string> {
  const drawn = await drawingOf(map, view);
  const titles = [...drawn.boxes.values()].flatMap(({ text }) => text.title);
  return mapSvg(graph, drawn, {
    name: nameOf(map, view),
    style: drawingStyle(scheme, titles.join('\n')),
    // Without the host a link from elsewhere would lead nowhere.
    linkTo: (url) => (isPublished ? absoluteUrl(url) : undefined),
  });
}

function nameOf(map: ArgumentMap, { root }: MapView): string {
  const title = root === undefined ? undefined : graph.claims.get(root)?.title;
  return title === undefined ? map.question : `${map.question} ${title}`;
}

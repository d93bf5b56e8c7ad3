import type { MapView } from '../graph/map-views.ts';
import type { ArgumentMap } from '../model/map.ts';
import { drawingStyle } from './drawing-style.ts';
import { graph } from './knowledge-base.ts';
import { drawingOf, viewsOfMap } from './map-drawings.ts';
import { mapSvg } from './map-svg.ts';
import { drawingFileName, schemes } from './urls.ts';

/** A drawing to take along. */
export interface DrawingFile {
  readonly name: string;
  /** @param site - where the site is published, if that is known */
  readonly render: (site: URL | undefined) => Promise<string>;
}

/** Every drawing of a map by day and by night. */
export function drawingFiles(map: ArgumentMap): DrawingFile[] {
  return viewsOfMap(map).flatMap((view) =>
    schemes.map((scheme): DrawingFile => ({
      name: drawingFileName(view, scheme),
      render: async (site) =>
        mapSvg(graph, await drawingOf(map, view), {
          name: nameOf(map, view),
          style: drawingStyle(scheme),
          linkTo: (url) => (site ? new URL(url, site).href : undefined),
        }),
    })),
  );
}

function nameOf(map: ArgumentMap, { root }: MapView): string {
  const title = root === undefined ? undefined : graph.claims.get(root)?.title;
  return title === undefined ? map.question : `${map.question} ${title}`;
}

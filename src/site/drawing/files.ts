import type { MapView } from '../../graph/map-views.ts';
import type { ArgumentMap } from '../../model/map.ts';
import { drawingStyle } from './style.ts';
import { graph } from '../knowledge-base.ts';
import { drawingOf, viewsOfMap } from './drawings.ts';
import { mapSvg } from './svg.ts';
import { schemes } from '../../model/theme.ts';
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
      render: async () =>
        mapSvg(graph, await drawingOf(map, view), {
          name: nameOf(map, view),
          style: drawingStyle(scheme),
          // Without the host a link from elsewhere would lead nowhere.
          linkTo: (url) => (isPublished ? absoluteUrl(url) : undefined),
        }),
    })),
  );
}

function nameOf(map: ArgumentMap, { root }: MapView): string {
  const title = root === undefined ? undefined : graph.claims.get(root)?.title;
  return title === undefined ? map.question : `${map.question} ${title}`;
}

import type { APIRoute } from 'astro';
import { hasExtras } from '../../../site/extras.ts';
import { graph } from '../../../site/knowledge-base.ts';
import { drawingFiles, type DrawingFile } from '../../../site/drawing/files.ts';

export function getStaticPaths() {
  const maps = hasExtras ? [...graph.maps.values()] : [];
  return maps.flatMap((map) =>
    drawingFiles(map).map((file) => ({ params: { id: map.id, file: file.name }, props: { file } })),
  );
}

/** A drawing of a map with everything in it that it needs, to take along. */
export const GET: APIRoute<{ file: DrawingFile }> = async ({ props }) =>
  new Response(await props.file.render(), { headers: { 'content-type': 'image/svg+xml' } });

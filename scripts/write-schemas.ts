import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idsOf } from '../src/graph/similar.ts';
import { jsonSchemas } from '../src/parse/json-schemas.ts';
import { checkFolder } from '../src/pipeline.ts';
import { contentFolder } from './content-folder.ts';

/** Writes a JSON Schema for each kind of content file into `.schemas/`, with the ids that exist, for editors. */
export async function writeSchemas(): Promise<void> {
  const { graph } = await checkFolder(contentFolder());
  const folder = join(import.meta.dirname, '..', '.schemas');
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas((kind) => idsOf(graph, kind)))) {
    await writeFile(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}

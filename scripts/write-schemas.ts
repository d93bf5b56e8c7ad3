import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { idsOf } from '../src/graph/similar.ts';
import { contentPath } from '../src/parse/content-kind.ts';
import { jsonSchemas } from '../src/parse/json-schemas.ts';
import { checkFolder } from '../src/pipeline.ts';
import { contentFolder } from './content-folder.ts';

const root = join(import.meta.dirname, '..');

/**
 * Writes a JSON Schema for each kind of content file, with the ids that exist, for editors: into `.schemas/`,
 * which `.vscode/settings.json` names for YAML files, and to where Astro's editor extension looks for the front
 * matter of Markdown.
 */
export async function writeSchemas(): Promise<void> {
  const folder = resolve(contentFolder());
  const { files, graph } = await checkFolder(folder);
  for (const [name, schema] of Object.entries(jsonSchemas((kind) => idsOf(graph, kind)))) {
    await writeJson(`.schemas/${name}.schema.json`, schema);
    await writeJson(`.astro/collections/${name}.schema.json`, schema);
  }
  const paths = files.map(({ path }) => path);
  await writeJson('.astro/collections/collections.json', frontMatterKinds(folder, paths));
}

/** Which Markdown file has front matter of which kind, in the form that Astro's language server reads. */
function frontMatterKinds(folder: string, paths: readonly string[]): object {
  const entries = paths.flatMap((path) => {
    const kind = /\.mdx?$/u.test(path) ? contentPath(path)?.kind : undefined;
    return kind ? [[pathToFileURL(join(folder, path)).href.toLowerCase(), kind] as const] : [];
  });
  const names = [...new Set(entries.map(([, kind]) => kind))];
  return {
    collections: names.map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries),
  };
}

async function writeJson(path: string, value: object): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

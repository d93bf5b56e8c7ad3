import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/*
 * The floor that checking is measured against: a bare program that only reads the files of a knowledge base and
 * parses their front matter.
 */
const folder = process.argv[2] ?? 'content';
let entries = 0;
for (const path of globSync('**/*.{md,mdx,yaml}', { cwd: folder })) {
  const text = readFileSync(join(folder, path), 'utf8');
  const yaml = path.endsWith('.yaml') ? text : (text.split(/^---$/mu)[1] ?? '');
  entries += Object.keys(load(yaml) as object).length;
}
process.stdout.write(`${entries}\n`);

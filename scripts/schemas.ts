import { run } from './run.ts';
import { writeSchemas } from './write-schemas.ts';

/*
 * npm run schemas: JSON Schemas of all content files, with the ids that exist, in `.schemas/`.
 * `.vscode/settings.json` hands them to editors; `npm run dev` writes them at its start.
 */
await run(async () => {
  await writeSchemas();
  process.stdout.write('Schemas are in .schemas/\n');
  return 0;
});

import { run } from './run.ts';
import { writeSchemas } from './write-schemas.ts';

/* npm run dev: the site while writing; pages follow the content as it is saved. Ends with Ctrl+C. */
await run(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await writeSchemas();
  const { dev } = await import('astro');
  await dev({ server: { host: '127.0.0.1' } });
  return 0;
});

import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serveSite } from '../static-server.ts';

/*
 * node scripts/bench/long-tasks.ts [DIST]: opens the page of every map of a built site in a real browser and prints
 * the longest task of the main thread until the page is at rest, in milliseconds (median of three loads). A task of
 * more than 50 ms keeps a reader waiting; the browser reports none that are shorter.
 */
const dist = process.argv[2] ?? 'dist';
const loads = 3;

if (!existsSync(join(dist, 'maps')))
  throw new Error(`Unexpected absence of \`${dist}/maps\`, expected a built site; run \`npm run build\``);
const site = await serveSite({ dist, base: '/', port: 0 });
const browser = await launchBrowser();
const rows: Record<string, number>[] = [];
for (const path of globSync('maps/*/index.html', { cwd: dist }).sort()) {
  const longest: number[] = [];
  for (let load = 0; load < loads; load += 1) longest.push(await longestTask(path.replace('index.html', '')));
  const median = longest.sort((a, b) => a - b)[Math.floor(loads / 2)] ?? 0;
  rows.push({ [path.split('/')[1] ?? path]: median });
}
console.table(Object.assign({}, ...rows));
await browser.close();
await site.close();

async function longestTask(path: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    const seen = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    seen.observe({ type: 'longtask', buffered: true });
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await page.close();
  return Math.round(Math.max(0, ...tasks));
}

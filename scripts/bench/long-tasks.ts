import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serveSite } from '../static-server.ts';

/*
 * node scripts/bench/long-tasks.ts [DIST]: opens the page and the whole drawing of every map of a built site in a real
 * browser and prints the longest task of the page's main thread until it is at rest, in milliseconds (median of three
 * loads): the time that the thread worked, and the time that passed, which on a busy machine is longer. A task of more
 * than 50 ms keeps a reader waiting.
 */
const dist = process.argv[2] ?? 'dist';
const loads = 3;

/** What Chromium writes of a task, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly beginData?: { readonly url?: string } };
}

interface Task {
  readonly worked: number;
  readonly passed: number;
}

if (!existsSync(join(dist, 'maps')))
  throw new Error(`Unexpected absence of \`${dist}/maps\`, expected a built site; run \`npm run build\``);
const site = await serveSite({ dist, base: '/', port: 0 });
const browser = await launchBrowser();
const rows: Record<string, Task> = {};
for (const path of globSync('maps/*/{index,whole/index}.html', { cwd: dist }).sort()) {
  const longest: Task[] = [];
  for (let load = 0; load < loads; load += 1) longest.push(await longestTask(path.replace('index.html', '')));
  const median = longest.sort((a, b) => a.worked - b.worked)[Math.floor(loads / 2)];
  if (median) rows[path.slice('maps/'.length, -'/index.html'.length)] = median;
}
console.table(rows);
await browser.close();
await site.close();

async function longestTask(path: string): Promise<Task> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.close();
  const tasks = tasksOf(trace.traceEvents, path);
  const milliseconds = (of: 'dur' | 'tdur'): number =>
    Math.round(Math.max(0, ...tasks.map((task) => task[of] ?? 0)) / 1000);
  return { worked: milliseconds('tdur'), passed: milliseconds('dur') };
}

/** The tasks of the thread that read the page: the browser draws its own windows in others. */
function tasksOf(events: readonly TraceEvent[], path: string): TraceEvent[] {
  const reads = ({ name, args }: TraceEvent): boolean =>
    name === 'ParseHTML' && args.beginData?.url?.endsWith(path) === true;
  const threads = new Set(events.filter(reads).map(({ pid, tid }) => `${pid} ${tid}`));
  return events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
  );
}

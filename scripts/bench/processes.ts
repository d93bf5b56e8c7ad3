import { execFileSync, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';

/** Runs a program of ours as a process of its own, so that nothing is warm, and gives what it printed. */
export function runNode(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Milliseconds that a program of ours takes from start to end. */
export function timeOf(args: readonly string[]): number {
  const started = performance.now();
  runNode(args);
  return Math.round(performance.now() - started);
}

export interface Watched {
  readonly milliseconds: number;
  /** The most memory, in MiB, that the process and all that it started held at one time. */
  readonly memory: number;
}

const interval = 250;

/**
 * Runs a program of ours and watches how much memory it takes, with the programs that it starts in turn.
 *
 * @throws when it fails
 */
export async function watchNode(args: readonly string[], env: Record<string, string>): Promise<Watched> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const look = async (): Promise<void> => {
    if (child.pid !== undefined) memory = Math.max(memory, await residentOf(child.pid));
  };
  const timer = setInterval(() => void look(), interval);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`Unexpected exit code ${code} of \`node ${args.join(' ')}\`, expected 0`);
  return { milliseconds: performance.now() - started, memory: Math.round(memory / 1024) };
}

/** Kibibytes that a process and its descendants hold; 0 where the system has no `ps`. */
async function residentOf(root: number): Promise<number> {
  const listed = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']).catch(() => ({
    stdout: '',
  }));
  const processes = listed.stdout.split('\n').map((line) => line.trim().split(/\s+/u).map(Number));
  const family = new Set([root]);
  let sum = 0;
  // A process is listed after the one that started it, or nearly always: ids only begin anew once in a long while.
  for (const [pid = 0, parent = 0, resident = 0] of processes) {
    if (!family.has(pid) && !family.has(parent)) continue;
    family.add(pid);
    sum += resident;
  }
  return sum;
}

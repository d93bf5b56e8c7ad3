import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Astro keeps its drafts in one place of the project, so two builds at once would write over each other. */
const lock = join(import.meta.dirname, '..', '.dist-lock');
const holder = join(lock, 'process');
const patience = 120_000;

/**
 * Runs one build at a time: waits while another is running, and takes over from one that died.
 *
 * @throws when the other has not finished within two minutes
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience;
  while (!take()) {
    if (Date.now() > deadline)
      throw new Error(
        `Unexpected build that is still running, expected none; if there is none, remove ${lock}`,
      );
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Making a folder is one step, which succeeds for one process alone. */
function take(): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(holder, String(process.pid));
    return true;
  } catch {
    if (!isHeld()) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isHeld(): boolean {
  const pid = Number(readOrNothing(holder));
  // Just made, and not yet signed.
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Astro keeps its drafts in one place of the project, so two builds at once would write over each other. */
export const buildLock = join(import.meta.dirname, '..', '.dist-lock');

const patience = 120_000;

/**
 * Runs one program at a time on what a lock stands for: waits while another is running, and takes over from one
 * that died.
 *
 * @param lock - a folder that is made and removed again
 * @throws when the other has not finished within two minutes
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience;
  while (!take(lock)) {
    if (Date.now() > deadline)
      throw new Error(
        `Unexpected run that has not ended, expected none beside this one; if there is none, remove ${lock}`,
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
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
  } catch (error) {
    // A folder that cannot be written is no lock that somebody holds.
    if (!existsSync(lock)) throw error;
    if (!isHeld(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
  sign(lock);
  return true;
}

/** On a full disk there may be room for a folder and none for a name in it. */
function sign(lock: string): void {
  try {
    writeFileSync(join(lock, 'process'), String(process.pid));
  } catch (error) {
    rmSync(lock, { recursive: true, force: true });
    throw error;
  }
}

function isHeld(lock: string): boolean {
  const pid = Number(readOrNothing(join(lock, 'process')));
  if (!pid) return isFresh(lock);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is there as well, though it takes no signal from us.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Made a moment ago and not yet signed; or by a run that was killed in between, and never will be. */
function isFresh(lock: string): boolean {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < 5_000;
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

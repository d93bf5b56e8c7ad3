import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The folders beside a published one. `building` is being written; `next` is whole and waits; `previous` is the
 * former site until its successor is in place. Renaming a folder is one step, so each of them is always either
 * whole or absent, whenever a run is cut short.
 */
export interface Stages {
  readonly building: string;
  readonly next: string;
  readonly previous: string;
}

export function stagesOf(published: string): Stages {
  const beside = (stage: string): string => join(dirname(published), `.${basename(published)}-${stage}`);
  return { building: beside('building'), next: beside('next'), previous: beside('previous') };
}

/** Puts the folder that was built in the place of the published one. */
export async function publish(published: string): Promise<void> {
  const { building, next } = stagesOf(published);
  await rename(building, next);
  await promote(published);
}

/**
 * Completes a swap that was cut short, or undoes it where there is no whole successor, and clears what an
 * interrupted build left.
 */
export async function recover(published: string): Promise<void> {
  const { building, next, previous } = stagesOf(published);
  if (existsSync(next)) await promote(published);
  else if (!existsSync(published) && existsSync(previous)) await rename(previous, published);
  await remove(previous);
  await remove(building);
}

async function promote(published: string): Promise<void> {
  const { next, previous } = stagesOf(published);
  if (existsSync(published)) {
    await remove(previous);
    await rename(published, previous);
  }
  await rename(next, published);
  await remove(previous);
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

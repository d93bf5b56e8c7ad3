import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Mounting needs a space of its own, which not every system gives to everybody. */
export const canMount =
  spawnSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
    stdio: 'ignore',
  }).status === 0;

/**
 * Runs a script of the shell, from the project's root, with a disk of its own in `$DISK`, which is gone afterwards.
 * `fill` takes all the room that is left on it.
 *
 * @param folder - where the disk is mounted
 */
export function onSmallDisk(
  folder: string,
  size: string,
  script: string,
): { code: number | null; said: string } {
  mkdirSync(folder, { recursive: true });
  const fill = `fill() { head -c 1G /dev/zero > "$DISK/.fill" 2> /dev/null || true; }`;
  const whole = `mount -t tmpfs -o size=${size} tmpfs "$DISK" && ${fill}\n${script}`;
  const { status, stdout, stderr } = spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', whole], {
    cwd: root,
    env: {
      ...process.env,
      NODE_TEST_CONTEXT: undefined,
      NO_COLOR: '1',
      DISK: folder,
      NODE: process.execPath,
    },
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back to the system at once what nothing holds any more. Node would keep it until it needs the room itself,
 * beside another program that needs it now.
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  // Of the kinds of collection only this one gives the room back as well.
  runInNewContext("gc({ type: 'major', flavor: 'last-resort' })");
}

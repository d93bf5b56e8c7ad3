import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a program (`node --import`): ends it as `kill -9` does just before the change of the disk that
 * `KILL_AT` counts. A write is killed in its middle, with half of the text on the disk.
 */
const last = Number(process.env['KILL_AT']);
let changes = 0;

function endAtLast(before: () => void = () => undefined): void {
  changes += 1;
  if (changes !== last) return;
  before();
  process.kill(process.pid, 'SIGKILL');
}

const { writeFileSync, mkdirSync, renameSync, rmSync, rmdirSync, chmodSync } = fs;

fs.writeFileSync = (file, data, options) => {
  endAtLast(() => {
    if (typeof data === 'string') writeFileSync(file, data.slice(0, data.length / 2), options);
  });
  writeFileSync(file, data, options);
};
fs.renameSync = (from, to) => {
  endAtLast();
  renameSync(from, to);
};
fs.rmSync = (path, options) => {
  endAtLast();
  rmSync(path, options);
};
fs.rmdirSync = (path, options) => {
  endAtLast();
  rmdirSync(path, options);
};
fs.chmodSync = (path, mode) => {
  endAtLast();
  chmodSync(path, mode);
};
Object.assign(fs, {
  mkdirSync: (...given: Parameters<typeof mkdirSync>) => {
    endAtLast();
    return mkdirSync(...given);
  },
});
syncBuiltinESMExports();

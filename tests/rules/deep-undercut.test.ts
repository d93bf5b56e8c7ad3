import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims } from '../support/claims.ts';

const first = 'b/supports/a';
const second = `c/undercuts/${first}`;
const third = `d/undercuts/${second}`;
const fourth = `e/undercuts/${third}`;

const files = {
  a: '',
  b: arguing('supports: a'),
  c: arguing(`undercuts: ${first}`),
  d: arguing(`undercuts: ${second}`),
};

test('two undercuts in a row are sound', () => check(claims(files), []));

test('each further one is reported, with the two beneath it', () => {
  check(claims({ ...files, e: arguing(`undercuts: ${third}`), f: arguing(`undercuts: ${fourth}`) }), [
    `claims/e.md:8:16 deep-undercut Unexpected undercut of \`${third}\`, itself an undercut of an undercut, expected at most two undercuts in a row`,
    `  -> claims/d.md:8:5 The undercut \`${third}\``,
    `  -> claims/c.md:8:5 The undercut \`${second}\``,
    '  -> Rebut or qualify `d` instead.',
    `claims/f.md:8:16 deep-undercut Unexpected undercut of \`${fourth}\`, itself an undercut of an undercut, expected at most two undercuts in a row`,
    `  -> claims/e.md:8:5 The undercut \`${fourth}\``,
    `  -> claims/d.md:8:5 The undercut \`${third}\``,
    '  -> Rebut or qualify `e` instead.',
  ]);
});

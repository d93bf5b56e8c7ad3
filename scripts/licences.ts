import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/*
 * npm run licences: holds the licence of every package in package-lock.json, whatever brings it in, against those under
 * which code of the MIT licence may use it. Exit code 1: some package has another.
 */

/** Licences that go with ours, and why. What is only run while the site is built puts nothing of itself into it. */
const suitable: Readonly<Record<string, string>> = {
  MIT: 'the same as ours',
  ISC: 'asks for its notice, as ours does',
  '0BSD': 'asks for nothing',
  'BSD-2-Clause': 'asks for its notice',
  'BSD-3-Clause': 'asks for its notice, and that its authors recommend nothing',
  'Apache-2.0': 'asks for its notice, and grants patents',
  'BlueOak-1.0.0': 'asks for its notice or a link to it',
  'CC0-1.0': 'gives up all rights',
  'PSF-2.0': 'asks for its notice',
  'Python-2.0': 'asks for its notice',
  'MPL-2.0': 'binds changes to its own files, of which we make none',
  'LGPL-3.0-or-later':
    'a library that is called as it is, and only by the image service of Astro, which we do not use',
  'EPL-2.0': 'binds changes to the library itself; what it computes, the places of nodes on a map, is ours',
};

/** Binaries for machines other than the one that wrote the lock file, which has no licence of them. */
const siblings: Readonly<Record<string, string>> = {
  '@astrojs/compiler-binding-': '@astrojs/compiler-binding-linux-x64-gnu',
  '@pagefind/': 'pagefind',
};

export interface Package {
  readonly name: string;
  readonly licence: string | undefined;
}

/** The packages whose licence is unknown or does not go with ours. */
export function unsuitable(packages: readonly Package[]): Package[] {
  const licences = new Map(packages.map(({ name, licence }) => [name, licence]));
  return packages.filter(({ name, licence }) => {
    const family = Object.keys(siblings).find((prefix) => name.startsWith(prefix));
    const known = licence ?? (family && licences.get(siblings[family] ?? ''));
    return known === undefined || !isSuitable(known);
  });
}

/** Of licences to choose from one is enough; of those that hold together each has to do. */
function isSuitable(expression: string): boolean {
  const choices = expression.replace(/[()]/gu, '').split(' OR ');
  return choices.some((each) => each.split(' AND ').every((licence) => Object.hasOwn(suitable, licence)));
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
}

export function lockedPackages(): Package[] {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(lock.packages).flatMap(([path, { license }]) =>
    path === '' ? [] : [{ name: path.split('node_modules/').at(-1) ?? path, licence: license }],
  );
}

if (import.meta.main)
  await run(() => {
    const packages = lockedPackages();
    const strangers = unsuitable(packages);
    for (const { name, licence = 'none' } of strangers)
      process.stdout.write(
        `Unexpected licence \`${licence}\` of ${name}, expected one of ${Object.keys(suitable).join(', ')}\n`,
      );
    process.stdout.write(
      `${packages.length} packages, ${strangers.length} with a licence that does not go with ours\n`,
    );
    return Promise.resolve(strangers.length > 0 ? 1 : 0);
  });

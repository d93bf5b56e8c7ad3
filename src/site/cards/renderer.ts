import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Renderer } from 'takumi-js/node';
import { fingerprint } from '../../parse/fingerprint.ts';

/* The fonts of the site, which a card is drawn with. Paths begin at the project: a bundle lies elsewhere. */
const fonts = ['src/styles/fonts/literata-roman.woff2'].map(readFont);

const packageFile = readFileSync(resolve('node_modules/takumi-js/package.json'), 'utf8');

/** Stands for everything besides the drawing itself that decides how a card comes out. */
export const rendererFingerprint = fingerprint(
  [packageFile, ...fonts.map((font) => font.toString('base64'))].join('\n'),
);

let renderer: Promise<Renderer> | undefined;

/** The one renderer of this process, with the fonts in it. */
export function cardRenderer(): Promise<Renderer> {
  renderer ??= makeRenderer();
  return renderer;
}

async function makeRenderer(): Promise<Renderer> {
  const made = new Renderer();
  for (const data of fonts) await made.registerFont({ name: 'Literata', data });
  return made;
}

function readFont(path: string): Buffer {
  const instead = `expected the one of the project: \`git checkout -- ${path}\``;
  const font = readIfThere(path);
  if (!font) throw new Error(`Unexpected absence of the font ${path}, ${instead}`);
  if (font.toString('latin1', 0, 4) !== 'wOF2')
    throw new Error(`Unexpected content of the font ${path}, ${instead}`);
  return font;
}

function readIfThere(path: string): Buffer | undefined {
  const full = resolve(path);
  return existsSync(full) ? readFileSync(full) : undefined;
}

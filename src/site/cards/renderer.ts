import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Renderer } from 'takumi-js/node';
import { fingerprint } from '../../parse/fingerprint.ts';

/* The fonts of the site, which a card is drawn with. Paths begin at the project: a bundle lies elsewhere. */
const fonts = ['src/styles/fonts/literata-roman.woff2'].map((path) => readFileSync(resolve(path)));

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

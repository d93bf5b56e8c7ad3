import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codes } from '../../src/codes.ts';
import { publishLinks } from '../../src/edit/ledger.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { randomNumbers } from './random.ts';

/*
 * Writes knowledge bases of any size that look like real ones: titles and statements of ordinary length, two
 * and a half arguments a claim, a quarter of the bodies with prose, sources whose passages stand behind the
 * claims, a map for every twelve of them, and all of it published. The same size and seed give the same bytes.
 */

export interface GeneratedSize {
  readonly claims: number;
  readonly seed: number;
}

const vocabulary =
  'manager engineer team work pay level ladder title offer promotion company code review meeting skill week career step post senior staff director market hire report choice reason doubt practice scope trust leave stay build learn teach decide answer limit claim years people time money rank'.split(
    ' ',
  );

const perMap = 12;
const perSource = 200;

/** Writes a knowledge base into a folder, which is emptied first. */
export async function generate(folder: string, { claims, seed }: GeneratedSize): Promise<void> {
  const random = randomNumbers(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const words = (count: number): string =>
    Array.from({ length: count }, () => vocabulary[upTo(vocabulary.length)]).join(' ');
  const sentence = (count: number): string => `Each ${words(count)}`;

  await rm(folder, { recursive: true, force: true });
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('topics.yaml', '- { id: work, title: Work }\n- { id: pay, title: Pay }\n');
  await write('scopes.yaml', 'company: [{ id: startup, title: start-ups }]\n');
  await write('site.yaml', siteSettings);
  for (let index = 0; index < claims; index += 1)
    await write(`claims/${Math.floor(index / 500)}/claim-${index}.md`, claim(index));
  for (let first = 0; first < claims; first += perSource)
    await write(`sources/source-${first}.yaml`, source(first));
  for (let first = 0; first + perMap <= claims; first += perMap)
    await write(`maps/map-${first}.mdx`, map(first));
  const { files, graph } = await checkFolder(folder);
  const published = { codes: codes.map(({ code }) => code), today: '2026-11-01' };
  for (const { path, after = '' } of publishLinks(files, graph, published)) await write(path, after);

  function claim(index: number): string {
    const lines = Array.from({ length: index % 2 === 0 ? 3 : 2 }, (_, nth) => argument(index, nth));
    const body = index % 4 === 0 ? `\n${sentence(40)}, as [others say](claim:claim-${upTo(claims)}).\n` : '';
    return `---
title: ${sentence(7)} ${index}
statement: ${sentence(20)} in case ${index}.
kind: ${['empirical', 'normative', 'definitional'][index % 3] ?? 'empirical'}
topics: [${index % 2 === 0 ? 'work' : 'pay'}]
${index % 5 === 0 ? 'scope: { company: [startup], since: 2017 }\n' : ''}arguments:
${lines.join('')}---
${body}`;
  }

  /**
   * Every claim is answered by the one before it and supports a position of its map, if it is none itself; further
   * arguments lead to earlier claims, so that none runs in a circle.
   */
  function argument(index: number, nth: number): string {
    const first = index - (index % perMap);
    const supportsPosition = nth === 1 && index - first > 1;
    const verb = nth === 0 ? 'rebuts' : supportsPosition ? 'supports' : 'qualifies';
    const aim =
      nth === 0 ? (index + 1) % claims : supportsPosition ? first + (index % 2) : (index + 1 + nth) % claims;
    const target = nth === 2 && index > perMap ? upTo(index - 1) : aim;
    return `  - ${verb}: claim-${target}\n    because: ${sentence(16)}.\n`;
  }

  function source(first: number): string {
    const last = Math.min(first + perSource, claims);
    const passages = Array.from({ length: last - first }, (_, nth) => passage(first + nth, nth + 1));
    return `title: ${sentence(5)}
authors: [A. Writer]
site: Example
issued: "2020"
url: https://example.org/${first}
kind: essay
copy: { file: copy-${first}.txt, sha256: "${'ab'.repeat(32)}" }
passages:
${passages.join('')}`;
  }

  function passage(index: number, n: number): string {
    return `  - n: ${n}
    paragraphs: [${n}, ${n}]
    fingerprint: "0123abcd"
    gist: ${sentence(18)}.
    stances: [{ claim: claim-${index}, stance: asserts }]
`;
  }

  function map(first: number): string {
    return `---
title: Question ${first}
depth: 2
question: ${sentence(6)}?
positions: [claim-${first}, claim-${first + 1}]
---

${sentence(40)}, says [one side](claim:claim-${first}).
`;
  }
}

const siteSettings = `title: Generated
question: [One thing, another?]
description: A generated debate.
language: en-GB
licences:
  content: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
  code: { name: MIT, url: "https://opensource.org/license/mit" }
`;

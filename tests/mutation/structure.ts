import assert from 'node:assert/strict';
import { contrariesOf } from '../../src/graph/counterarguments.ts';
import { meetingPositions } from '../../src/graph/meeting-positions.ts';
import { wholeFile } from '../../src/model/place.ts';
import { fileWith, lineAt, replace, withText, type KnowledgeBase, type Mutated } from './knowledge-base.ts';
import type { Mutation } from './mutation.ts';

/* Edits that leave every reference whole and make the structure of the debate wrong. */

const claims = /^claims\//u;
const support = /^ {2}- supports: (\S+)\n {4}because: .*\n(?! {4}with)/mu;

/** Adds lines behind the first argument that supports a claim and has one premise; the last of them is to blame. */
function behindSupport(lines: (target: string) => string): Mutation['mutate'] {
  return (kb) => {
    const file = fileWith(kb, claims, support);
    const [whole = '', target = ''] = support.exec(file.text) ?? [];
    const added = `${whole}${lines(target)}`;
    const text = file.text.replace(support, () => added);
    const blamed = text.indexOf(added) + added.trimEnd().lastIndexOf('\n') + 1;
    return { files: withText(kb, file.path, text), file: file.path, line: lineAt(text, blamed) };
  };
}

const addedClaim = (id: string, rest: string): string => `---
title: Weather decides more careers than anybody admits
statement: The weather of a year decides more careers in it than anybody admits, as ${id} shows.
kind: empirical
topics: [promotion]
origin: editors
unanswered: { why: unexamined }
${rest}---
`;

function withClaim(rest: (kb: KnowledgeBase) => string): Mutation['mutate'] {
  return (kb) => {
    const file = 'claims/weather-decides.md';
    return { files: withText(kb, file, addedClaim('weather-decides', rest(kb))), file, line: null };
  };
}

function withMap(positions: (kb: KnowledgeBase) => readonly string[]): Mutation['mutate'] {
  return (kb) => {
    const file = 'maps/weather.mdx';
    const listed = positions(kb)
      .map((id) => `  - ${id}\n`)
      .join('');
    const front = `title: The weather\nquestion: Does the weather matter?\npositions:\n${listed}depth: 1\n`;
    return { files: withText(kb, file, `---\n${front}---\n\nIt may.\n`), file, line: null };
  };
}

/** The first two claims that have nothing to do with each other within one step. */
function strangers({ graph }: KnowledgeBase): readonly string[] {
  const [map] = graph.maps.values();
  const ids = [...graph.claims.keys()];
  assert.ok(map);
  for (const a of ids) {
    const b = ids.find((id) => {
      const positions = [a, id].map((written) => ({
        expected: 'claim' as const,
        written,
        place: wholeFile('x'),
      }));
      return meetingPositions(graph, { ...map, positions, depth: 1 }).length === 2;
    });
    if (b !== undefined) return [a, b];
  }
  throw new Error('every two claims meet');
}

function titleOfAnother(kb: KnowledgeBase): Mutated {
  const [first, second] = [...kb.graph.claims.values()];
  assert.ok(first && second);
  const file = fileWith(kb, new RegExp(`^${second.file}$`, 'u'), /^title:/mu);
  return replace(kb, file, /(?<=^title: ).*/mu, `The ${first.title}`);
}

/** A claim that declares a contrary gets another, which is none of the first. */
function thirdContrary(kb: KnowledgeBase): Mutated {
  const file = fileWith(kb, claims, /^contrary: \[/mu);
  const declared = /^contrary: \[([^\],]+)/mu.exec(file.text)?.[1] ?? '';
  const other = [...kb.graph.claims.keys()].find(
    (id) =>
      id !== declared && !file.path.endsWith(`/${id}.md`) && !contrariesOf(kb.graph, declared).includes(id),
  );
  assert.ok(other);
  return replace(kb, file, /(?<=^contrary: \[)/mu, `${other}, `, /^contrary: /mu);
}

/** An undercut of an undercut of an undercut, beneath the first undercut that there is. */
function deep({ graph }: KnowledgeBase): string {
  const undercut = [...graph.arguments.values()].find(({ kind }) => kind === 'undercuts');
  assert.ok(undercut);
  const second = `weather-decides/undercuts/${undercut.id}`;
  const step = (id: string): string => `  - undercuts: ${id}\n    because: It does not follow.\n`;
  return `arguments:\n${step(undercut.id)}${step(second)}`;
}

const unsupported = ({ graph }: KnowledgeBase): readonly string[] => {
  const isSupported = (id: string): boolean =>
    (graph.index.argumentsOn.get(id) ?? []).some(({ kind }) => kind === 'supports') ||
    contrariesOf(graph, id).length > 0;
  return [...graph.claims.keys()].filter((id) => !isSupported(id)).slice(0, 2);
};

export const structureMutations: readonly Mutation[] = [
  {
    name: 'further premise that is the conclusion',
    code: 'begged-question',
    mutate: behindSupport((target) => `    with: [${target}]\n`),
  },
  {
    name: 'claim for and against another',
    code: 'contradictory-argument',
    mutate: (kb) => ({
      ...behindSupport((target) => `  - rebuts: ${target}\n    because: It is not so.\n`)(kb),
      line: null,
    }),
  },
  {
    name: 'further premise named twice',
    code: 'repeated-premise',
    mutate: (kb) => {
      const file = fileWith(kb, claims, /^ {4}with: \[[^\],]+/mu);
      return replace(kb, file, /(?<=^ {4}with: \[)([^\],]+)/mu, '$1, $1', /^ {4}with: /mu);
    },
  },
  { name: 'third contrary', code: 'contrary-chain', mutate: thirdContrary },
  { name: 'undercut three deep', code: 'deep-undercut', mutate: withClaim(deep) },
  { name: 'position without support', code: 'one-sided-position', mutate: withMap(unsupported) },
  { name: 'title of another claim', code: 'similar-titles', mutate: titleOfAnother },
  { name: 'positions of two questions', code: 'unmet-positions', mutate: withMap(strangers) },
  { name: 'claim that nothing leads to', code: 'unplaced-claim', mutate: withClaim(() => '') },
];

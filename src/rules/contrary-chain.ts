import { contrariesOf } from '../graph/counterarguments.ts';
import { declarationsBetween } from '../graph/contrary-declarations.ts';
import type { RelatedPlace } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { wholeFile } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, contrary: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
contrary: [${contrary}]
---
`;

const files = (second: string): string =>
  claim('tea-calms', 'Tea calms', 'tea-wakes') +
  claim('tea-does-nothing', 'Tea does nothing', second) +
  claim('tea-wakes', 'Tea wakes', '');

export const contraryChain: Rule = {
  code: 'contrary-chain',
  severity: 'warning',
  summary: 'Two claims are contraries of a third, and not of each other.',
  reason:
    'A reader takes two claims that stand against the same third for allies: what supports the one speaks against the third, and so seems to help the other. If all three exclude each other, say so; if the two say the same, one of them is enough; else let one of them rebut the third instead.',
  good: files('tea-calms, tea-wakes'),
  bad: files('tea-wakes'),
  check(graph, report) {
    for (const middle of graph.claims.values()) {
      for (const [a, c] of strangersAround(graph, middle.id)) {
        const both = [...declared(graph, a, middle.id), ...declared(graph, middle.id, c)];
        report({
          message: `Unexpected \`${c}\` as a contrary of \`${middle.id}\` beside \`${a}\`, expected \`${a}\` and \`${c}\` to be contraries as well`,
          place: both.at(-1)?.place ?? wholeFile(middle.file),
          related: both,
        });
      }
    }
  },
};

/**
 * Pairs of contraries of a claim that are none of each other: for each, the first before it. All pairs would
 * grow with the square of their number and say no more.
 */
function strangersAround(graph: KnowledgeGraph, middle: string): [string, string][] {
  const around = contrariesOf(graph, middle).filter((id) => id !== middle && graph.claims.has(id));
  return around.flatMap((id, index): [string, string][] => {
    const own = new Set(contrariesOf(graph, id));
    const stranger = around.slice(0, index).find((each) => !own.has(each));
    return stranger === undefined ? [] : [[stranger, id]];
  });
}

function declared(graph: KnowledgeGraph, a: string, b: string): RelatedPlace[] {
  const message = `\`${a}\` and \`${b}\` are declared contraries`;
  return declarationsBetween(graph, a, b)
    .slice(0, 1)
    .map(({ place }) => ({ message, place }));
}

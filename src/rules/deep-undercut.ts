import type { Argument } from '../model/argument.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, last: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
${last}---
`;

const premise = (id: string, title: string, target: string): string =>
  claim(
    id,
    title,
    `arguments:
  - ${target}
    because: So it has always been explained.
unanswered: { why: undisputed }
`,
  );

const step = 'tea-is-warm/supports/tea-calms';
const once = `tea-is-iced/undercuts/${step}`;
const twice = `ice-melts/undercuts/${once}`;

const files = (last: string): string =>
  claim('tea-calms', 'Tea calms', '') +
  premise('tea-is-warm', 'Tea is drunk warm', 'supports: tea-calms') +
  premise('tea-is-iced', 'Much tea is drunk with ice', `undercuts: ${step}`) +
  premise('ice-melts', 'Ice melts in the glass', `undercuts: ${once}`) +
  premise('tea-is-drunk-fast', 'Iced tea is drunk before it warms', last);

export const deepUndercut: Rule = {
  code: 'deep-undercut',
  severity: 'warning',
  summary: 'An undercut attacks an undercut of an undercut.',
  reason:
    'Few readers can still tell which step is denied and who is helped by that. Past the second turn, the dispute is better led on the claims: rebut or qualify a premise.',
  good: files('supports: tea-is-iced'),
  bad: files(`undercuts: ${twice}`),
  check(graph, report) {
    for (const argument of graph.arguments.values()) {
      const [first, second] = undercutsBelow(graph, argument);
      if (!first || !second) continue;
      report({
        message: `Unexpected undercut of \`${first.id}\`, itself an undercut of an undercut, expected at most two undercuts in a row`,
        place: valueAt(argument.file, [...argument.path, argument.kind]),
        related: [first, second].map(({ id, file, path }) => ({
          message: `The undercut \`${id}\``,
          place: valueAt(file, path),
        })),
        hint: `Rebut or qualify \`${first.premises[0]}\` instead.`,
      });
    }
  },
};

/** The undercuts that an undercut attacks, nearest first, as far as two of them. */
function undercutsBelow(graph: KnowledgeGraph, argument: Argument): Argument[] {
  const first = undercutAttackedBy(graph, argument);
  const second = first && undercutAttackedBy(graph, first);
  return [first, second].flatMap((each) => each ?? []);
}

function undercutAttackedBy(graph: KnowledgeGraph, { kind, target }: Argument): Argument | undefined {
  const attacked = kind === 'undercuts' ? graph.arguments.get(target) : undefined;
  return attacked?.kind === 'undercuts' ? attacked : undefined;
}

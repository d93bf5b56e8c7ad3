import type { Finding } from '../model/diagnostic.ts';
import type { Link } from '../model/reference.ts';
import { similarId } from '../graph/similar.ts';
import { isSlip } from '../parse/nearest.ts';
import type { Rule } from './rule.ts';

const mostHints = 300;

export const unresolvedReference: Rule = {
  code: 'unresolved-reference',
  severity: 'error',
  summary: 'A reference names a record that does not exist.',
  reason:
    'A reader who follows it would find nothing, and an argument on a claim that does not exist answers nobody. Most often the id is mistyped, or the record was renamed without an alias.',
  good: `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
---
=== claims/tea-wakes.md
---
title: Tea wakes
statement: A cup of tea wakes most people.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - rebuts: tea-calms
    because: Nobody is woken and calmed at once.
unanswered: { why: undisputed }
---
`,
  bad: `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
=== claims/tea-wakes.md
---
title: Tea wakes
statement: A cup of tea wakes most people.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - rebuts: tea-calm
    because: Nobody is woken and calmed at once.
unanswered: { why: undisputed }
---
`,
  check(graph, report) {
    let asked = 0;
    for (const link of graph.links) {
      if (link.status !== 'missing') continue;
      asked += 1;
      // Looking through all ids takes long where nearly every reference is broken, and hints help nobody then.
      const near = asked <= mostHints ? similarId(graph, link.expected, link.written) : undefined;
      report({
        message: `Unexpected reference to unknown ${link.expected} \`${link.written}\`, expected ${expectation(link)}`,
        place: link.place,
        ...(near === undefined ? {} : meant(link.written, near)),
      });
    }
  },
};

/** One candidate alone is so near; where it is a slip of the pen away, the change is certain. */
function meant(was: string, is: string): Pick<Finding, 'hint' | 'fix'> {
  const hint = `Did you mean \`${is}\`?`;
  return isSlip(was, is) ? { hint, fix: { kind: 'replace-word', was, is } } : { hint };
}

function expectation({ expected }: Link): string {
  return homes[expected] ?? 'a value that `scopes.yaml` lists';
}

const homes: Readonly<Partial<Record<Link['expected'], string>>> = {
  claim: 'a file in `claims`',
  argument: 'an argument written `<claim>/<verb>/<target>` that some claim states',
  source: 'a file in `sources`',
  passage: 'a passage written `<source>#p<number>` that its source lists',
  map: 'a file in `maps`',
  synthesis: 'a file in `syntheses`',
  article: 'a file in `articles`',
  topic: 'a topic that `topics.yaml` lists',
};

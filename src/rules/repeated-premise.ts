import { valueAt } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = (id: string, title: string, rest: string): string => `=== claims/${id}.md
---
title: ${title}
statement: ${title}, as most people find.
kind: empirical
topics: [tea]
origin: editors
${rest}unanswered: { why: unexamined }
---
`;

const files = (further: string): string =>
  claim(
    'tea-is-warm',
    'Tea is warm',
    `arguments:
  - supports: tea-calms
    because: What is warm slows the breath.
    with: [${further}]
`,
  ) +
  claim('tea-calms', 'Tea calms', '') +
  claim('warmth-calms', 'Warmth calms', '');

export const repeatedPremise: Rule = {
  code: 'repeated-premise',
  severity: 'error',
  summary: 'An argument names one premise twice.',
  reason:
    'The claim in whose file an argument stands is its first premise, and `with` names the others that it needs. A premise that is there already adds nothing; most often another claim was meant.',
  good: files('warmth-calms'),
  bad: files('tea-is-warm'),
  check(graph, report) {
    for (const { premises, file, path } of graph.stated) {
      premises.forEach((premise, index) => {
        const first = premises.indexOf(premise);
        if (first === index) return;
        report({
          message: `Unexpected further premise \`${premise}\`, expected one that the argument does not have yet`,
          place: valueAt(file, [...path, 'with', index - 1]),
          related: [
            {
              message: 'The same premise',
              place: valueAt(file, first === 0 ? path : [...path, 'with', first - 1]),
            },
          ],
        });
      });
    }
  },
};

import { wholeFile } from '../model/place.ts';
import type { Rule } from './rule.ts';

const claim = `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
`;

export const missingSettings: Rule = {
  code: 'missing-settings',
  severity: 'warning',
  summary: 'A knowledge base has no `site.yaml`, or no `topics.yaml`.',
  reason:
    'Without the first the site goes by a name that nobody chose, in a language that may be wrong and under licences that nobody granted. Without the second no claim can have a topic.',
  good: `${claim}=== site.yaml
title: Tea
question: [Tea, or coffee?]
description: A debate about hot drinks.
language: en-GB
licences:
  content: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
  code: { name: MIT, url: "https://opensource.org/license/mit" }
`,
  bad: `${claim}=== no site.yaml\n`,
  check(graph, report) {
    if (graph.claims.size === 0) return;
    for (const [file, holds] of Object.entries(settings)) {
      if (graph.documents.paths.includes(file)) continue;
      report({
        message: `Unexpected absence of \`${file}\`, expected a file with ${holds}`,
        place: wholeFile(file),
      });
    }
  },
};

const settings: Readonly<Record<string, string>> = {
  'site.yaml': 'the title, the question, the language and the licences of the site',
  'topics.yaml': 'the list of topics',
};

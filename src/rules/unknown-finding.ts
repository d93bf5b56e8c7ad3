import { findingAnchors } from '../graph/anchors.ts';
import { faultFinder } from '../graph/faults.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Prose } from '../model/prose.ts';
import { nearest } from '../parse/nearest.ts';
import type { Rule } from './rule.ts';

const files = (anchor: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
unanswered: { why: undisputed }
---
=== sources/tea-thread.yaml
title: A thread on tea
authors: [Several]
site: Example
issued: "2020"
url: https://example.org/tea
kind: thread
copy: { file: tea.txt, sha256: "${'0'.repeat(64)}" }
passages:
  - n: 1
    paragraphs: [1, 1]
    fingerprint: "00000000"
    gist: A cup before bed helps.
    stances: [{ claim: tea-calms, stance: asserts }]
=== syntheses/tea-talk.mdx
---
title: What is said of tea
sources: [tea-thread]
themes:
  - id: moods
    title: What tea does to a mood
    claims: [tea-calms]
---

That it [calms](#${anchor}) is said once.
`;

export const unknownFinding: Rule = {
  code: 'unknown-finding',
  severity: 'error',
  summary: 'A link to a place of the same page leads to no heading, theme or finding.',
  reason:
    'The reader clicks and nothing happens. A finding is addressed by its theme and its claim, so the link dies when a claim moves to another theme or a heading is worded anew.',
  good: files('moods--tea-calms'),
  bad: files('mood--tea-calms'),
  check(graph, report) {
    for (const { body, anchors } of pagesOf(graph)) {
      for (const { address, place } of body.links.filter((link) => link.address.startsWith('#'))) {
        const anchor = decoded(address.slice(1));
        if (anchors.includes(anchor)) continue;
        const near = nearest(anchor, anchors);
        report({
          message: `Unexpected link to \`${address}\`, expected the anchor of a heading, theme or finding of this page`,
          place,
          ...(near === undefined ? {} : { hint: `Did you mean \`#${near}\`?` }),
        });
      }
    }
  },
};

interface PageProse {
  readonly body: Prose;
  readonly anchors: readonly string[];
}

/** The prose that stands on pages of its own, with the places that a link may lead to there. */
function pagesOf(graph: KnowledgeGraph): PageProse[] {
  const { maps, syntheses, articles } = graph.documents;
  const isFaulty = faultFinder(graph);
  const prose = [...maps, ...articles].map(({ body }): PageProse => ({ body, anchors: body.anchors }));
  const themed = syntheses
    .filter(({ file }) => !isFaulty(file, 'themes'))
    .map((each): PageProse => ({
      body: each.body,
      anchors: [...each.body.anchors, ...findingAnchors(graph, each)],
    }));
  return [...prose, ...themed];
}

/** Letters beyond ASCII may be written as they are or in percent signs. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

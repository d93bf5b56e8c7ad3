/** A small, sound debate for tests that ask what the graph knows. */
export const tea = `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
contrary: [tea-wakes]
strongest:
  argument: tea-is-strong/supports/tea-wakes
  why: It grants the warmth.
---
=== claims/tea-wakes.md
---
title: Tea wakes
statement: A cup of tea wakes most people.
kind: empirical
topics: [tea]
aliases: [tea-rouses]
strongest:
  argument: tea-is-warm/supports/tea-calms
  why: It is what people mean by a calming cup.
---
=== claims/tea-is-warm.md
---
title: Tea is warm
statement: Tea is drunk warm.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - supports: tea-calms
    because: Warmth calms.
    with: [warmth-calms]
    from: ["essay#p1"]
unanswered: { why: undisputed }
---
=== claims/warmth-calms.md
---
title: Warmth calms
statement: Warm hands calm the mind.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: background }
---
=== claims/tea-is-iced.md
---
title: Much tea is iced
statement: In hot countries tea is drunk with ice.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - undercuts: tea-is-warm/supports/tea-calms
    because: What holds of warm drinks says nothing of iced ones.
  - qualifies: tea-calms
    because: The calm ends where the ice begins.
unanswered: { why: undisputed }
---
=== claims/tea-is-strong.md
---
title: Tea is strong
statement: Tea holds caffeine.
kind: empirical
topics: [tea]
origin: editors
arguments:
  - supports: tea-rouses
    because: Caffeine wakes.
unanswered: { why: undisputed }
---
=== sources/essay.yaml
title: On tea
authors: [A. Writer]
site: Example
issued: "2020-05"
url: https://example.org/tea
kind: essay
copy: { file: tea.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000000" }
passages:
  - n: 1
    paragraphs: [1, 1]
    fingerprint: "00000000"
    gist: A warm cup calms the writer.
    stances: [{ claim: tea-calms, stance: asserts }]
  - n: 2
    paragraphs: [2, 2]
    fingerprint: "00000000"
    gist: The third cup wakes the writer.
    stances:
      - { claim: tea-wakes, stance: asserts }
      - { claim: tea-calms, stance: qualifies }
  - n: 3
    paragraphs: [3, 3]
    fingerprint: "00000000"
    gist: Doctors are said to find that tea wakes.
    stances: [{ claim: tea-wakes, stance: reports, holder: doctors }]
  - n: 4
    paragraphs: [4, 4]
    fingerprint: "00000000"
    gist: A second voice for waking.
    stances: [{ claim: tea-rouses, stance: asserts }]
=== maps/does-tea-calm.mdx
---
title: Tea and calm
question: Does tea calm?
positions: [tea-calms, tea-wakes]
---

Some say [it calms](claim:tea-calms).
=== syntheses/tea-talk.mdx
---
title: Tea talk
sources: [essay]
themes:
  - id: calm
    title: Calm
    claims: [tea-calms, warmth-calms]
---

<Count claim="tea-calms" source="essay" stance="for" /> for, says [the essay](source:essay#p1).
=== articles/on-tea.mdx
---
title: On tea
---

Tea [wakes](claim:tea-rouses) and [calms](claim:tea-calms), and so
[warmth](argument:tea-is-warm/supports/tea-calms) matters.
`;

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordRef } from '../../../src/model/reference.ts';
import { cardedRecords, cardOf, siteCard } from '../../../src/site/cards/card-of.ts';
import { cardText } from '../../../src/site/cards/card.ts';
import { graphOf } from '../../support/graph.ts';
import { tea } from '../../support/tea.ts';

function said(kind: RecordRef['kind'], id: string, files = tea): string | undefined {
  const card = cardOf(graphOf(files), { kind, id });
  return card && cardText(card);
}

test('a claim is shown with its strongest counterargument and the count of passages', () => {
  assert.equal(
    said('claim', 'tea-calms'),
    'Claim: Tea calms. Strongest counterargument: Tea is strong. 1 passage for, 1 against.',
  );
});

test('a gap is called a gap, and a premise of the editors theirs', () => {
  assert.equal(
    said('claim', 'warmth-calms'),
    'Claim: Warmth calms. No counterargument on record: It is background to the dispute, not a part of it. A connecting premise of the editors.',
  );
  const card = cardOf(graphOf(tea), { kind: 'claim', id: 'warmth-calms' });
  assert.ok(card && 'isGap' in card.answer && card.answer.isGap);
});

test('an argument is shown with what denies its step, or else its premise', () => {
  assert.equal(
    said('argument', 'tea-is-warm/supports/tea-calms'),
    'Premise: Tea is warm. Supports: Tea calms. Undercut of this step: Much tea is iced. A connecting premise of the editors.',
  );
  const rebutting = tea.replace(
    'unanswered: { why: undisputed }\n---\n=== claims/warmth',
    'unanswered: { why: undisputed }\n---\n=== claims/tea-is-cold.md\n---\ntitle: Tea is cold\nstatement: Tea is drunk cold.\nkind: empirical\ntopics: [tea]\norigin: editors\narguments: [{ rebuts: tea-is-strong, because: Cold. }]\n---\n=== claims/warmth',
  );
  assert.match(
    said('argument', 'tea-is-strong/supports/tea-wakes', rebutting) ?? '',
    /Against the premise: Tea is cold\./u,
  );
});

test('a question is shown with its rival answers, a thread with its findings, an article with its summary', () => {
  assert.equal(
    said('map', 'does-tea-calm'),
    'Question: Does tea calm? Rival answers: Tea calms (1 for, 1 against); Tea wakes (2 for, 1 against). 2 answers, 6 claims.',
  );
  assert.equal(
    said('synthesis', 'tea-talk'),
    'What the sources say: Tea talk. Taken up most: Tea calms (1 for, 1 against); Warmth calms (0 for, 0 against). 4 passages read.',
  );
  assert.equal(said('article', 'on-tea'), 'Article: On tea. 1 minute: . 2 claims, 2 answered.');
});

test('a withdrawn claim says so', () => {
  const withdrawn = tea.replace(
    'kind: empirical\n',
    'kind: empirical\nwithdrawn: { on: 2026-01-01, reason: No. }\n',
  );
  assert.match(said('claim', 'tea-calms', withdrawn) ?? '', /^Claim, withdrawn: Tea calms\./u);
});

test('the site as a whole is shown with a claim from each side', () => {
  const sides = `=== site.yaml
title: Tea
question: [Tea, coffee?]
description: Hot drinks.
language: en-GB
sides:
  - { title: Drink it, claims: [tea-calms] }
  - { title: Leave it, claims: [tea-rouses, tea-is-strong] }
`;
  assert.equal(
    cardText(siteCard(graphOf(tea + sides))),
    'The debate: Tea or coffee? Claims from either side: Tea calms (Drink it); Tea wakes (Leave it). 6 claims, 4 arguments.',
  );
});

test('every record that is listed has a card, and others have none', () => {
  const graph = graphOf(tea);
  const refs = cardedRecords(graph);
  assert.equal(refs.length, graph.claims.size + graph.arguments.size + 3);
  assert.ok(refs.every((ref) => cardOf(graph, ref)));
  assert.equal(said('source', 'essay'), undefined);
  assert.equal(said('claim', 'nobody'), undefined);
});

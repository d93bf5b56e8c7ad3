import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf } from '../../src/graph/claim-marks.ts';
import { hingeClaims, hingesAt, hingesOf } from '../../src/graph/hinges.ts';
import { claimsOnSeveralMaps, mapBridges } from '../../src/graph/map-bridges.ts';
import { facetsOf } from '../../src/graph/map-facets.ts';
import { neighbourhoodOf } from '../../src/graph/neighbourhood.ts';
import {
  depthOfExchange,
  exchangeToRead,
  longestExchange,
  repliesAlong,
  replyChain,
} from '../../src/graph/replies.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';
import { map } from '../support/map.ts';
import { tea } from '../support/tea.ts';

function hinges(graph: KnowledgeGraph): string[] {
  const [first] = graph.maps.values();
  assert.ok(first);
  return hingesOf(graph, first).map(({ claim, position, cut }) => `${claim} > ${position}: ${cut.join(' ')}`);
}

test('a hinge is a claim through which alone others reach a position', () => {
  const graph = graphOf(
    claims({
      answer: unanswered,
      rival: unanswered,
      hinge: arguing('supports: answer'),
      deep: arguing('supports: hinge'),
      deeper: arguing('rebuts: deep'),
      free: arguing('supports: hinge', 'rebuts: answer'),
    }) + map('positions: [answer, rival]\n'),
  );
  assert.deepEqual(hinges(graph), ['hinge > answer: deep deeper', 'deep > answer: deeper']);
  assert.deepEqual(
    hingesAt(graph, 'hinge').map(({ map: id, cut }) => [id, cut.length]),
    [['drinks', 2]],
  );
});

test('an argument falls with any of its premises, and with it what undercuts it', () => {
  const graph = graphOf(
    claims({
      answer: unanswered,
      rival: unanswered,
      one: 'arguments:\n  - supports: answer\n    because: So.\n    with: [other]\n',
      other: unanswered,
      doubt: arguing('undercuts: one/supports/answer'),
    }) + map('positions: [answer, rival]\n'),
  );
  assert.deepEqual(hinges(graph), ['one > answer: other doubt', 'other > answer: one doubt']);
});

test('a claim that carries to several answers is named once', () => {
  const graph = graphOf(
    claims({
      answer: unanswered,
      rival: unanswered,
      hinge: arguing('supports: answer', 'rebuts: rival'),
      deep: arguing('supports: hinge'),
    }) + map('positions: [answer, rival]\n'),
  );
  const [first] = graph.maps.values();
  const carried = first ? hingeClaims(graph, first) : [];
  assert.deepEqual(
    carried.map(({ claim, carries }) => [claim, carries.map(({ position }) => position)]),
    [['hinge', ['answer', 'rival']]],
  );
});

test('replies follow on each other, each claim once, and a dispute in a circle ends', () => {
  const graph = graphOf(
    claims({
      answer: unanswered,
      doubt: arguing('rebuts: answer'),
      reply: arguing('qualifies: doubt'),
      back: arguing('rebuts: reply', 'rebuts: doubt'),
      round: arguing('rebuts: back'),
      lonely: unanswered,
    }).replace('rebuts: answer\n', 'rebuts: answer\n    because: So.\n  - rebuts: round\n') +
      map('positions: [lonely, answer]\n'),
  );
  assert.deepEqual(replyChain(graph, 'answer'), ['answer', 'doubt', 'back', 'round']);
  assert.equal(depthOfExchange(graph, 'lonely'), 0);
  const [first] = graph.maps.values();
  assert.deepEqual(first && longestExchange(graph, first), ['answer', 'doubt', 'back', 'round']);
  const read = (most: number): unknown => {
    const { replies, more } = first ? exchangeToRead(graph, first, most) : { replies: [], more: 0 };
    return [replies.map(({ claim }) => claim), more];
  };
  assert.deepEqual(read(3), [['answer', 'doubt', 'back'], 1]);
  assert.deepEqual(read(4), [['answer', 'doubt', 'back', 'round'], 0]);
});

test('maps hang together by claims that both show, and by an answer that is a premise elsewhere', () => {
  const named = (id: string, keys: string): string => map(keys).replace('maps/drinks', `maps/${id}`);
  const graph = graphOf(
    claims({
      calms: unanswered,
      wakes: arguing('rebuts: soothes'),
      soothes: unanswered,
      rouses: unanswered,
      warm: arguing('supports: calms', 'supports: soothes'),
    }) +
      named('drinks', 'positions: [calms, wakes]\n') +
      named('moods', 'positions: [soothes, rouses]\n') +
      named('old', 'positions: [rouses, calms]\nwithdrawn: { on: 2026-01-01, reason: Old. }\n'),
  );
  assert.deepEqual(mapBridges(graph), [
    { from: 'drinks', to: 'moods', answers: ['wakes'], shared: ['warm'] },
  ]);
  assert.deepEqual(claimsOnSeveralMaps(graph), [
    { claim: 'wakes', maps: ['drinks', 'moods'] },
    { claim: 'warm', maps: ['drinks', 'moods'] },
  ]);
});

test('around a claim stand what is said for it, against it, and what it is a reason for', () => {
  const graph = graphOf(tea);
  const { claims: shown, lines, further } = neighbourhoodOf(graph, 'tea-is-iced');
  assert.equal(shown[0], 'tea-is-iced');
  assert.deepEqual([...shown].sort(), ['tea-calms', 'tea-is-iced', 'tea-is-warm', 'warmth-calms']);
  assert.equal(lines.length, 3);
  assert.equal(further, 0);
});

test('of many neighbours the first three on each side are shown, and the rest are counted', () => {
  const reasons = [1, 2, 3, 4, 5].map((nth) => [`reason-${nth}`, arguing('supports: answer')] as const);
  const graph = graphOf(claims({ answer: unanswered, ...Object.fromEntries(reasons) }));
  const { claims: shown, further, isCrowded } = neighbourhoodOf(graph, 'answer');
  assert.deepEqual([shown.length, further, isCrowded], [4, 2, false]);
});

test('a claim with very many neighbours is crowded: three on a side would say little of them', () => {
  const around = (count: number): boolean => {
    const reasons = Array.from(
      { length: count },
      (_, nth) => [`reason-${nth}`, arguing('supports: answer')] as const,
    );
    const graph = graphOf(claims({ answer: unanswered, ...Object.fromEntries(reasons) }));
    return neighbourhoodOf(graph, 'answer').isCrowded;
  };
  assert.deepEqual([around(18), around(19)], [false, true]);
});

test('marks: withdrawn, one voice, premise of the editors, unanswered', () => {
  const graph = graphOf(
    tea.replace(
      'because: Caffeine wakes.\nunanswered: { why: undisputed }',
      'because: Caffeine wakes.\nunanswered: { why: undisputed }\nwithdrawn: { on: 2026-01-01, reason: Wrong. }',
    ),
  );
  const marks = (id: string): string[] =>
    Object.entries(marksOf(graph, id)).flatMap(([mark, holds]) => (holds ? [mark] : []));
  assert.deepEqual(marks('tea-calms'), ['hasOneVoice']);
  assert.deepEqual(marks('tea-is-strong'), ['isWithdrawn', 'isEditors', 'isUnanswered']);
  assert.deepEqual(marks('tea-wakes'), []);
});

test('claims can be told apart by source, year and scope', () => {
  const scoped = tea
    .replace('contrary: [tea-wakes]\n', 'contrary: [tea-wakes]\nscope: { role: [guest, host] }\n')
    .concat('\n=== scopes.yaml\nrole: [{ id: guest, title: guests }, { id: host, title: hosts }]\n');
  assert.deepEqual(facetsOf(graphOf(scoped), ['tea-calms', 'tea-is-iced']), {
    sources: ['essay'],
    years: ['2020'],
    scopes: [
      { dimension: 'role', value: 'guest' },
      { dimension: 'role', value: 'host' },
    ],
  });
});

test('a chain of replies says how each answers the one before it', () => {
  const graph = graphOf(
    claims({
      answer: '',
      doubt: `arguments:\n  - rebuts: answer\n    because: So.\n`,
      limit: arguing('qualifies: doubt'),
    }),
  );
  assert.deepEqual(repliesAlong(graph, replyChain(graph, 'answer')), [
    { claim: 'answer', by: undefined },
    { claim: 'doubt', by: 'rebuttal' },
    { claim: 'limit', by: 'qualification' },
  ]);
});

import { test } from 'node:test';
import { arguing, claims } from '../support/claims.ts';
import { check } from '../support/check.ts';
import { map } from '../support/map.ts';

/** Two positions, each supported and attacked, and further claims. */
const apart = (further: Record<string, string> = {}): string =>
  claims({
    tea: '',
    coffee: '',
    warmth: arguing('supports: tea'),
    strength: arguing('rebuts: tea'),
    taste: arguing('supports: coffee'),
    habit: arguing('rebuts: coffee'),
    ...further,
  });

const positions = map('positions: [tea, coffee]\n');

test('positions that nothing joins never meet', () => {
  check(apart() + positions, [
    'maps/drinks.mdx:4:18 unmet-positions Unexpected position `coffee` that never meets `tea`, expected a claim or an argument that bears on both',
    '  -> maps/drinks.mdx:4:13 The other position',
  ]);
});

test('a claim that bears on both joins them', () => {
  check(apart({ thirst: arguing('supports: tea', 'supports: coffee') }) + positions, []);
});

test('an argument between what stands beneath them joins them', () => {
  check(
    apart({
      warmth: arguing('supports: tea', 'qualifies: taste'),
      taste: arguing('supports: coffee').replace(/unanswered.*\n/u, ''),
    }) + positions,
    [],
  );
});

test('contraries join them, between the positions or beneath them', () => {
  check(apart({ tea: 'contrary: [coffee]\n' }) + positions, []);
  check(apart({ warmth: `contrary: [taste]\n${arguing('supports: tea')}` }) + positions, []);
});

test('an undercut joins its premise to the step that it attacks', () => {
  check(apart({ habit: arguing('rebuts: coffee', 'undercuts: warmth/supports/tea') }) + positions, []);
});

test('a claim that the map only names joins nothing', () => {
  check(
    apart({
      pleasure: '',
      warmth: arguing('supports: tea', 'rebuts: pleasure'),
      taste: arguing('supports: coffee', 'supports: pleasure'),
    }) + map('positions: [tea, coffee]\nclaims: [pleasure]\n'),
    [
      'maps/drinks.mdx:4:18 unmet-positions Unexpected position `coffee` that never meets `tea`, expected a claim or an argument that bears on both',
      '  -> maps/drinks.mdx:4:13 The other position',
    ],
  );
});

test('of three positions the one that stands apart is named, and no other', () => {
  check(
    apart({ water: 'contrary: [tea]\n', purity: arguing('supports: water') }) +
      map('positions: [tea, coffee, water]\n'),
    [
      'maps/drinks.mdx:4:18 unmet-positions Unexpected position `coffee` that never meets `tea`, expected a claim or an argument that bears on both',
      '  -> maps/drinks.mdx:4:13 The other position',
    ],
  );
});

test('a premise needed jointly joins as well', () => {
  check(
    apart({ warmth: arguing('supports: tea').replace('because:', 'with: [taste]\n    because:') }) +
      positions,
    [],
  );
});

import { test } from 'node:test';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { check } from '../support/check.ts';
import { map } from '../support/map.ts';

const positions = map('positions: [tea, coffee]\n');

test('a position that nobody attacks is reported where the map names it', () => {
  check(
    claims({
      tea: unanswered,
      coffee: '',
      warmth: arguing('supports: tea', 'supports: coffee'),
      habit: arguing('rebuts: coffee'),
    }) + positions,
    [
      'maps/drinks.mdx:4:13 one-sided-position Unexpected position `tea` that nobody attacks, expected a counterargument',
      '  -> claims/tea.md The claim',
    ],
  );
});

test('a position that only its rivals speak about has no support', () => {
  check(
    claims({
      tea: 'contrary: [coffee]\n',
      coffee: 'unanswered: { why: undisputed }\n',
      warmth: arguing('supports: coffee'),
    }) + positions,
    [
      'maps/drinks.mdx:4:13 one-sided-position Unexpected position `tea` that nobody supports, expected an argument that supports it',
      '  -> claims/tea.md The claim',
      'maps/drinks.mdx:4:18 one-sided-position Unexpected position `coffee` that nobody attacks, expected a counterargument',
      '  -> claims/coffee.md The claim',
    ],
  );
});

test('a position that only declares its contrary lacks both', () => {
  check(
    claims({
      tea: `contrary: [coffee]\n${unanswered}`,
      coffee: '',
      warmth: arguing('rebuts: coffee'),
      habit: arguing('rebuts: coffee'),
    }) + positions,
    [
      'maps/drinks.mdx:4:13 one-sided-position Unexpected position `tea` that nobody supports or attacks, expected arguments on either side',
      '  -> claims/tea.md The claim',
      'maps/drinks.mdx:4:18 one-sided-position Unexpected position `coffee` that nobody supports, expected an argument that supports it',
      '  -> claims/coffee.md The claim',
    ],
  );
});

test('what undercuts a support and what supports a contrary are attacks', () => {
  check(
    claims({
      tea: 'contrary: [coffee]\n',
      coffee: '',
      warmth: arguing('supports: tea').replace(unanswered, ''),
      heat: arguing('undercuts: warmth/supports/tea', 'rebuts: warmth'),
      habit: arguing('supports: coffee'),
    }) + positions,
    [],
  );
});

test('nothing is said while an argument may be hidden behind a mistyped id', () => {
  check(
    claims({
      tea: unanswered,
      coffee: '',
      warmth: arguing('supports: tea', 'supports: coffee'),
      habit: arguing('rebuts: coffee', 'rebuts: te'),
    }) + positions,
    [
      'claims/habit.md:10:13 unresolved-reference Unexpected reference to unknown claim `te`, expected a file in `claims`',
      '  -> Did you mean `tea`?',
    ],
  );
});

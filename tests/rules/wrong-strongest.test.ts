import { test } from 'node:test';
import { check } from '../support/check.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';

const chosen = (argument: string): string => `strongest: { argument: ${argument}, why: Best. }\n`;

const wrong = (argument: string, at = 'claims/one.md:7:24'): string =>
  `${at} wrong-strongest Unexpected \`${argument}\` as the strongest, expected a counterargument to \`one\``;

test('an argument for the claim, with the only counterargument as the likely one', () => {
  check(
    claims({ one: chosen('two/supports/one'), two: arguing('supports: one'), three: arguing('rebuts: one') }),
    [
      wrong('two/supports/one'),
      '  -> claims/two.md:8:5 The argument that is named',
      '  -> Did you mean `three/rebuts/one`?',
    ],
  );
});

test('an argument on another claim, without a hint where several would do', () => {
  check(
    claims({
      one: chosen('two/rebuts/four'),
      two: arguing('rebuts: four', 'rebuts: one'),
      three: arguing('qualifies: one'),
      four: '',
    }),
    [wrong('two/rebuts/four'), '  -> claims/two.md:8:5 The argument that is named'],
  );
});

test('sound: a qualification, an undercut of a support, a support of a contrary, a former id', () => {
  const rest = {
    two: arguing('supports: one'),
    three: `aliases: [third]\n${arguing('undercuts: two/supports/one')}`,
  };
  check(claims({ one: chosen('third/undercuts/two/supports/one'), ...rest }), []);
  check(claims({ one: chosen('two/qualifies/one'), two: arguing('qualifies: one') }), []);
  check(
    claims({
      one: chosen('two/supports/other'),
      two: arguing('supports: other'),
      other: `contrary: [one]\n${unanswered}`,
    }),
    [],
  );
});

test('of an unknown argument only the reference is reported, and so it is of a mistyped contrary', () => {
  check(claims({ one: chosen('two/supports/one'), two: arguing('rebuts: one') }), [
    'claims/one.md:7:24 unresolved-reference Unexpected reference to unknown argument `two/supports/one`, expected an argument written `<claim>/<verb>/<target>` that some claim states',
  ]);
  check(
    claims({
      one: chosen('two/supports/other'),
      two: arguing('supports: other', 'rebuts: one'),
      other: `contrary: [nobody]\n${unanswered}`,
    }),
    [
      'claims/other.md:7:12 unresolved-reference Unexpected reference to unknown claim `nobody`, expected a file in `claims`',
    ],
  );
});

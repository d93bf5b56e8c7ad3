import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { CheckResult, ReportOptions } from '../../src/report/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { at, finding, resultWith } from '../support/result.ts';

/*
 * `tests/support/sarif-2.1.0.schema.json` is the schema that OASIS publishes, as it comes with Microsoft's SARIF
 * Multitool (MIT), whose package is far too large to install for one file.
 */
const schemaText = readFileSync(new URL('../support/sarif-2.1.0.schema.json', import.meta.url), 'utf8');
const validator = new Ajv2020({ strict: false });
formats(validator);
const isSarif = validator.compile(JSON.parse(schemaText) as object);

interface Log {
  runs: [{ tool: { driver: { rules: Rule[] } }; results: Result[]; columnKind: string }];
}

interface Rule {
  id: string;
  helpUri?: string;
  defaultConfiguration: { level: string };
}

interface Result {
  ruleId: string;
  ruleIndex?: number;
  message: { text: string };
  partialFingerprints: { primaryLocationLineHash: string };
}

/** Renders, holds against the schema, and gives the only run. */
function runOf(result: CheckResult, options: ReportOptions = { folder: 'content' }): Log['runs'][0] {
  const log: unknown = JSON.parse(sarif.render(result, options));
  assert.ok(isSarif(log), validator.errorsText(isSarif.errors));
  return (log as Log).runs[0];
}

function printsOf(...places: string[]): string[] {
  const run = runOf(resultWith(places.map((place) => finding(place))));
  return run.results.map((each) => each.partialFingerprints.primaryLocationLineHash);
}

const related = [{ message: 'The other of the two', place: at('claims/tea-wakes.md:1:8-17') }];

test('the published schema is no sieve', () => {
  const valid = { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [] }] };
  const withResult = (result: object): object => ({
    ...valid,
    runs: [{ ...valid.runs[0], results: [result] }],
  });
  const located = (physicalLocation: object): object =>
    withResult({ message: { text: 'x' }, locations: [{ physicalLocation }] });
  const uri = (text: string): object => ({ artifactLocation: { uri: text } });
  const refused = [
    { ...valid, version: '2.0.0' },
    withResult({}),
    withResult({ message: { text: 'x' }, level: 'fatal' }),
    withResult({ message: { text: 'x' }, levle: 'error' }),
    located({ ...uri('a.md'), region: { startLine: 0 } }),
    located({ ...uri('a.md'), region: { startLine: 1, startColumn: 0 } }),
    located(uri('a b.md')),
  ];
  assert.deepEqual(
    [valid, located(uri('a%20b.md')), ...refused].map((log) => isSarif(log)),
    [true, true, ...refused.map(() => false)],
  );
});

test('a finding is a result with its region, related locations and hint', () => {
  const hint = 'Did you mean `empirical`?';
  const { results, columnKind } = runOf(
    resultWith([finding('claims/tea-calms.md:3:7-15', { related, hint })]),
    { folder: 'content', codes: rules },
  );
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.deepEqual(results, [
    {
      ruleId: 'schema-violation',
      ruleIndex: rules.findIndex((rule) => rule.code === 'schema-violation'),
      level: 'error',
      message: { text: 'Unexpected text `empiricl`, expected a kind. Did you mean `empirical`?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/claims/tea-calms.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 15 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'content/claims/tea-wakes.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 17 },
          },
          message: { text: 'The other of the two' },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: '7e6433ddd74530e2:1' },
    },
  ]);
});

test('every rule is described, with the address of its page where there is one', () => {
  const codes = rules.map((rule) => ({ ...rule, page: `https://example.org/kb/diagnostics/${rule.code}/` }));
  const described = runOf(resultWith([]), { codes }).tool.driver.rules;
  assert.deepEqual(
    described.map((each) => [each.id, each.helpUri, each.defaultConfiguration.level]),
    codes.map((each) => [each.code, each.page, each.severity]),
  );
  assert.equal(runOf(resultWith([]), { codes: rules }).tool.driver.rules[0]?.helpUri, undefined);
});

test('a whole file has no region, and a code that is not described no index', () => {
  const [only] = runOf(resultWith([finding('claims/é ?.md')])).results;
  assert.equal(only?.ruleIndex, undefined);
  assert.match(
    JSON.stringify(only),
    /"physicalLocation":\{"artifactLocation":\{"uri":"content\/claims\/%C3%A9%20%3F.md"/u,
  );
});

test('a file outside of the repository has an absolute address', () => {
  const outside = (folder: string): string =>
    JSON.stringify(runOf(resultWith([finding('a.md')]), { folder }).results[0]);
  assert.match(outside('/somewhere/kb'), /"artifactLocation":\{"uri":"file:\/\/\/somewhere\/kb\/a.md"\}/u);
});

test('braces and links of the content are no placeholders and no links of SARIF', () => {
  const message = 'Unexpected `{0}` in [words](claim:x), expected text';
  const [only] = runOf(resultWith([finding('a.md', { message })])).results;
  assert.equal(only?.message.text, 'Unexpected `{{0}}` in \\[words\\](claim:x), expected text');
});

test('a fingerprint stays when its line moves, and tells equal findings apart', () => {
  const text = 'kind: empiricl\nother: line\n';
  const inFile = (lines: string, line: number): string | undefined =>
    runOf(resultWith([finding(`x.md:${line}:7-15`)], [{ path: 'x.md', text: lines }])).results[0]
      ?.partialFingerprints.primaryLocationLineHash;
  assert.equal(inFile(text, 1), inFile(`a: b\n\n${text}`, 3));
  assert.notEqual(inFile(text, 1), inFile(text, 2));
  assert.equal(new Set(printsOf('claims/gone.md', 'claims/gone.md', 'claims/away.md')).size, 3);
});

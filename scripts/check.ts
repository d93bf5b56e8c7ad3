import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/pipeline.ts';
import { rules } from '../src/rules/index.ts';
import { contentFolder } from './content-folder.ts';
import { exitCode, formatNamed, reportOptions, warningsAllowed } from './report-options.ts';
import { completed, lockName } from './journal.ts';
import { run } from './run.ts';

/*
 * npm run -s check -- [--content DIR] [--format text|json|github|sarif] [--max-warnings N]
 * npm run -s check -- --fix: makes the changes that are certain, prints them, and checks again.
 * npm run -s check -- --explain CODE
 * Exit code 0: no errors. 1: errors, or more warnings than allowed. 2: the program could not run.
 */
await run(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'max-warnings': { type: 'string' },
      explain: { type: 'string' },
      fix: { type: 'boolean', default: false },
    },
  });
  if (values.explain !== undefined) return explain(values.explain);
  const format = formatNamed(values.format);
  const allowed = warningsAllowed(values['max-warnings']);
  const folder = contentFolder(values.content);

  if (values.fix) await fix(folder);
  const { result } = await checkFolder(folder);
  process.stdout.write(`${format.render(result, reportOptions(folder, rules))}\n`);
  return exitCode(result, allowed);
});

// Nothing is left to do once the report is out, and to give a large heap back bit by bit takes a while.
process.stdout.write('', () => process.exit());

/** What was changed goes to standard error: standard output is the report's alone. */
async function fix(folder: string): Promise<void> {
  const [{ applyFixes }, { commit, recover }, { alone }] = await Promise.all([
    import('../src/edit/fix.ts'),
    import('./transaction.ts'),
    import('./lock.ts'),
  ]);
  const fixed = await alone(join(folder, lockName), async () => {
    if (recover(folder)) process.stderr.write(`${completed}\n`);
    const { files, result } = await checkFolder(folder);
    const changes = applyFixes(files, result.diagnostics);
    commit(folder, changes);
    return changes;
  });
  for (const { path, changes } of fixed) {
    for (const change of changes) process.stderr.write(`Fixed ${path}:${change}\n`);
  }
}

/** What only an explanation needs is loaded for it alone: a check must be fast. */
async function explain(code: string): Promise<number> {
  const { explanationOf } = await import('./explain.ts');
  process.stdout.write(`${explanationOf(code)}\n`);
  return 0;
}

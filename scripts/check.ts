import { parseArgs } from 'node:util';
import { checkFolder } from '../src/pipeline.ts';
import { formats } from '../src/report/index.ts';
import { contentFolder } from './content-folder.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run -s check -- [--content DIR] [--format text|json] [--max-warnings N]
 * Exit code 0: no errors. 1: errors, or more warnings than allowed. 2: the program could not run.
 */
await run(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'max-warnings': { type: 'string', default: 'Infinity' },
    },
  });
  const format = formats.find((each) => each.name === values.format);
  if (!format) throw new UsageError(`--format ${values.format}`, formats.map((each) => each.name).join(', '));
  const allowed = Number(values['max-warnings']);
  if (Number.isNaN(allowed)) throw new UsageError(`--max-warnings ${values['max-warnings']}`, 'a number');

  const { result } = await checkFolder(contentFolder(values.content));
  process.stdout.write(`${format.render(result)}\n`);
  const { errors, warnings } = result.summary;
  return errors > 0 || warnings > allowed ? 1 : 0;
});

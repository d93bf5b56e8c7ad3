import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes } from '../../src/codes.ts';
import { ledgerPath } from '../../src/model/permalink.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

const known = codes.at(-1)?.code ?? '';

/* Which codes there are is nothing that content says: only whoever reads a folder knows. */
test('a code whose page was published stays', async (context) => {
  const folder = await temporaryFolder(context);
  await writeContent(
    folder,
    `=== ${ledgerPath}
- { address: /diagnostics/${known}/, on: 2026-01-05 }
- { address: /diagnostics/given-up/, on: 2026-01-05 }
`,
  );
  const { result } = await checkFolder(folder);
  const lost = result.diagnostics.filter(({ code }) => code === 'lost-permalink');
  assert.deepEqual(
    lost.map(({ message, place }) => [message, place.file, place.start?.line]),
    [
      [
        'Unexpected loss of the published address `/diagnostics/given-up/`, expected the code `given-up`, which is permanent',
        ledgerPath,
        2,
      ],
    ],
  );
});

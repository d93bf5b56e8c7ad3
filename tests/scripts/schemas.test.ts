import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { LanguageServer } from '../support/language-server.ts';
import { program } from '../support/program.ts';

const file = join(import.meta.dirname, '../../content/claims/promotion/two-jobs-share-little.md');
const uri = pathToFileURL(file).href;
const text = readFileSync(file, 'utf8')
  .replace(/^kind: .*$/mu, 'kind: ')
  .replace(/(?<=- supports: ).*/u, '');

test('an editor completes kinds and ids in the front matter of a claim', async () => {
  assert.equal((await program('schemas')).code, 0);
  const server = new LanguageServer();
  try {
    await server.start();
    server.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    assert.ok((await offered(server, 'kind: ')).includes('empirical'));
    assert.ok((await offered(server, '- supports: ')).includes('management-is-not-a-promotion'));
  } finally {
    server.stop();
  }
});

/** What is offered behind the first place where the file says so. */
async function offered(server: LanguageServer, behind: string): Promise<string[]> {
  const before = text.slice(0, text.indexOf(behind) + behind.length).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const list = (await server.request('textDocument/completion', { textDocument: { uri }, position })) as {
    items: { label: string }[];
  } | null;
  return (list?.items ?? []).map(({ label }) => label);
}

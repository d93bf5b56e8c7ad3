import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsUnderReview } from '../../src/graph/review.ts';
import type { ContentFile } from '../../src/model/file.ts';
import { checkFiles } from '../support/check-files.ts';
import {
  confirmAll,
  errorsIn,
  givenUp,
  made,
  moved,
  publish,
  renamed,
  reworded,
  suspects,
  textAt,
  today,
  type Step,
} from '../support/edited.ts';
import { tea } from '../support/tea.ts';

/* What an argument gives as its reason is quoted as well: it is kept as statements are. */

const step = 'tea-is-warm/supports/tea-calms';
const undercut = `tea-is-iced/undercuts/${step}`;
const [was, is] = ['Warmth calms.', 'Warm hands: calm minds.'];

const rewordReason = (minor = false): Step => reworded({ kind: 'argument', id: step }, is, minor);

const shownFor = (files: readonly ContentFile[], id: string): readonly object[] => {
  const { graph } = checkFiles(files);
  const argument = graph.arguments.get(id);
  assert.ok(argument);
  return textsUnderReview(graph, argument);
};

test('a reason that is reworded keeps what it said, with the day and the cause', () => {
  const files = made(tea, publish, rewordReason());
  assert.deepEqual(errorsIn(files), []);
  assert.match(
    textAt(files, 'claims/tea-is-warm.md'),
    /\n {4}because: "Warm hands: calm minds\."\n {4}with: .*\n {4}from: .*\n {4}earlier:\n {6}- because: Warmth calms\.\n {8}until: 2026-12-01\n {8}reason: Iced tea\.\n/u,
  );
  assert.deepEqual(made(files, rewordReason()), files);
});

test('who undercuts it is suspect, and is shown both wordings', () => {
  const files = made(tea, confirmAll, rewordReason());
  assert.equal(suspects(files), 1);
  assert.deepEqual(shownFor(files, undercut), [{ now: is, then: was }]);
  assert.equal(suspects(made(files, confirmAll)), 0);
  assert.equal(suspects(made(tea, confirmAll, rewordReason(true))), 0);
});

test('a reason that was published and changed by hand is an error, under whatever id its argument has', () => {
  const byHand = (files: readonly ContentFile[]): ContentFile[] =>
    files.map((file) => ('text' in file ? { ...file, text: file.text.replace(was, 'Because.') } : file));
  for (const further of [
    publish,
    renamed('claim', 'tea-calms', 'tea-soothes'),
    moved(step, 'tea-is-warm/qualifies/tea-calms'),
  ])
    assert.match(
      errorsIn(byHand(made(tea, publish, further))).join(),
      /^Unexpected change of a published reason of `tea-is-warm\/.*`, expected the wording `wording-[0-9a-f]{8}` under `earlier`/u,
    );
});

test('the ledger keeps what an argument said that is given up', () => {
  const id = 'tea-is-iced/qualifies/tea-calms';
  const anew = reworded({ kind: 'argument', id }, 'Ice ends it.');
  const files = made(tea, publish, anew, publish, givenUp(id));
  assert.deepEqual(errorsIn(files), []);
  const line = `- { address: /claims/${id}/, on: ${today}, withdrawn: Weak., said: [Ice ends it., The calm ends where the ice begins.] }\n`;
  assert.ok(textAt(files, 'permalinks.yaml').endsWith(line));
  const cut = files.map((file) =>
    'text' in file ? { ...file, text: file.text.replace('said: [Ice ends it., ', 'said: [') } : file,
  );
  assert.match(
    errorsIn(cut).join(),
    /^Unexpected fate of `tea-is-iced\/qualifies\/tea-calms` without `wording-[0-9a-f]{8}`, expected its text under `said`$/u,
  );
});

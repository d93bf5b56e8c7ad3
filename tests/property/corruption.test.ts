import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyFixes } from '../../src/edit/fix.ts';
import { afterChanges } from '../../src/edit/change.ts';
import { isReadable, type ContentFile } from '../../src/model/file.ts';
import { checkFiles } from '../support/check-files.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

const sound = fixture(tea);

/** Texts that a hand, a merge or an attacker may leave in a content file. */
const debris = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '---\n',
    '<<<<<<< ours\n',
    ': ',
    '- ',
    '  ',
    '\t',
    '"',
    "'",
    '[',
    '{',
    '&a ',
    '*a',
    '!!js/function x',
    '# ',
    '|\n',
    '>-\n',
    '__proto__: { x: 1 }\n',
    'constructor: x\n',
    '<script>',
    '{process}',
    '](claim:',
    '](javascript:x)',
    '\u0000',
    '\u202e',
    '\ufeff',
  ),
);

/** One way of damaging a text: put debris somewhere, cut a stretch out, or say a stretch twice. */
const damage = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  length: fc.nat({ max: 60 }),
  kind: fc.constantFrom('insert', 'cut', 'repeat', 'replace'),
  debris,
});

interface Damage {
  file: number;
  at: number;
  length: number;
  kind: string;
  debris: string;
}

function damaged(files: readonly ContentFile[], wounds: readonly Damage[]): ContentFile[] {
  return wounds.reduce<ContentFile[]>(
    (all, wound) => {
      const index = wound.file % all.length;
      return all.map((file, nth) =>
        nth === index && isReadable(file) ? { ...file, text: wounded(file.text, wound) } : file,
      );
    },
    [...files],
  );
}

function wounded(text: string, { at, length, kind, debris }: Damage): string {
  const start = text.length === 0 ? 0 : at % text.length;
  const [before, stretch, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  if (kind === 'insert') return before + debris + stretch + after;
  if (kind === 'cut') return before + after;
  return kind === 'repeat' ? before + stretch + stretch + after : before + debris + after;
}

const wounds = fc.array(damage, { minLength: 1, maxLength: 4 });

test('no damage to the files of a knowledge base crashes the checker or gives a place outside of them', () => {
  fc.assert(
    fc.property(wounds, (list) => {
      const files = damaged(sound, list);
      const texts = new Map(files.filter(isReadable).map((file) => [file.path, file.text.split('\n')]));
      for (const { place, related = [] } of checkFiles(files).result.diagnostics) {
        for (const { file, start } of [place, ...related.map((each) => each.place)]) {
          const lines = texts.get(file);
          assert.ok(lines, `a diagnostic names the unknown file ${file}`);
          if (start === null) continue;
          assert.ok(
            start.line >= 1 && start.line <= lines.length,
            `${file}:${start.line} of ${lines.length} lines`,
          );
          assert.ok(
            start.column >= 1 && start.column <= (lines[start.line - 1]?.length ?? 0) + 1,
            `${file}:${start.line}:${start.column}`,
          );
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('the same files give the same diagnostics, in whatever order they are read', () => {
  fc.assert(
    fc.property(wounds, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const files = damaged(sound, list);
      const shuffled = files
        .map((file) => ({ file, key: numbers.next().value as number }))
        .sort((a, b) => a.key - b.key);
      const messages = (read: readonly ContentFile[]): string[] =>
        checkFiles(read)
          .result.diagnostics.map((each) => JSON.stringify(each))
          .sort();
      assert.deepEqual(messages(shuffled.map((each) => each.file)).length, messages(files).length);
    }),
    { numRuns: 60 },
  );
});

/** Misspells one id somewhere: a letter doubled, dropped or changed. */
const typo = fc.record({ nth: fc.nat(), at: fc.nat(), letter: fc.constantFrom('a', 'e', 'x', '') });

test('mending certain mistakes is idempotent, and touches nothing in a sound knowledge base', () => {
  assert.deepEqual(applyFixes(sound, checkFiles(sound).result.diagnostics), []);
  fc.assert(
    fc.property(fc.array(typo, { minLength: 1, maxLength: 3 }), (typos) => {
      const broken = typos.reduce(misspelt, sound);
      const once = mended(broken);
      const twice = mended(once);
      assert.deepEqual(mended(twice), twice);
    }),
    { numRuns: 150 },
  );
});

function misspelt(
  files: ContentFile[],
  { nth, at, letter }: { nth: number; at: number; letter: string },
): ContentFile[] {
  const places = files.flatMap((file) =>
    isReadable(file)
      ? [...file.text.matchAll(/(?<=: |\[|claim:)tea-[a-z-]+/gu)].map((match) => ({ file, match }))
      : [],
  );
  const place = places[nth % places.length];
  if (!place) return files;
  const { file, match } = place;
  const position = match.index + (at % match[0].length);
  const text = file.text.slice(0, position) + letter + file.text.slice(position + 1);
  return files.map((each) => (each === file ? { ...file, text } : each));
}

function mended(files: readonly ContentFile[]): ContentFile[] {
  return afterChanges(files, applyFixes(files, checkFiles(files).result.diagnostics));
}

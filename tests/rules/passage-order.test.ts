import { test } from 'node:test';
import { check } from '../support/check.ts';
import { source } from '../support/source.ts';

const passage = (n: number, paragraphs: string): string =>
  `n: ${n}, paragraphs: ${paragraphs}, skip: greeting`;

test('a gap is reported at the passage after it', () => {
  check(source('essay', [passage(1, '[1, 2]'), passage(2, '[4, 4]'), passage(3, '[8, 9]')]), [
    'sources/essay.yaml:10:26 passage-order Unexpected gap before passage 2, expected a passage with paragraph 3',
    '  -> sources/essay.yaml:9:26 Passage 1, with paragraphs 1 to 2',
    'sources/essay.yaml:11:26 passage-order Unexpected gap before passage 3, expected a passage with paragraphs 5 to 7',
    '  -> sources/essay.yaml:10:26 Passage 2, with paragraph 4',
  ]);
});

test('nothing before the first passage is a gap as well', () => {
  check(source('essay', [passage(1, '[2, 2]')]), [
    'sources/essay.yaml:9:26 passage-order Unexpected gap before passage 1, expected a passage with paragraph 1',
  ]);
});

test('an overlap is reported at the later passage, even where the earlier reaches far', () => {
  check(source('essay', [passage(1, '[1, 6]'), passage(2, '[3, 4]'), passage(3, '[6, 8]')]), [
    'sources/essay.yaml:10:26 passage-order Unexpected overlap of passage 2 at paragraph 3, expected paragraph 7 or later',
    '  -> sources/essay.yaml:9:26 Passage 1, with paragraphs 1 to 6',
    'sources/essay.yaml:11:26 passage-order Unexpected overlap of passage 3 at paragraph 6, expected paragraph 7 or later',
    '  -> sources/essay.yaml:9:26 Passage 1, with paragraphs 1 to 6',
  ]);
});

test('a passage that runs backwards is neither a gap nor an overlap', () => {
  check(source('essay', [passage(1, '[1, 2]'), passage(2, '[5, 3]'), passage(3, '[6, 6]')]), [
    'sources/essay.yaml:10:26 passage-order Unexpected paragraphs 5 to 3 of passage 2, expected the first before the last',
    '  -> Write `[3, 5]`.',
  ]);
});

test('passages that changed places are out of order, and cover what they covered', () => {
  check(source('essay', [passage(1, '[1, 1]'), passage(3, '[3, 4]'), passage(2, '[2, 2]')]), [
    'sources/essay.yaml:11:26 passage-order Unexpected passage 2 from paragraph 2 behind a later one, expected passages in order of paragraphs',
    '  -> sources/essay.yaml:10:26 Passage 3, with paragraphs 3 to 4',
  ]);
});

test('sources that share a copy cover it together', () => {
  const thread = source('thread', [passage(1, '[1, 3]'), passage(2, '[6, 6]')]);
  check(thread + source('essay', [passage(1, '[4, 5]')]), []);
  check(thread + source('essay', [passage(1, '[5, 6]')]), [
    'sources/essay.yaml:9:26 passage-order Unexpected gap before passage 1, expected a passage with paragraph 4',
    '  -> sources/thread.yaml:9:26 Passage 1, with paragraphs 1 to 3',
    'sources/thread.yaml:10:26 passage-order Unexpected overlap of passage 2 at paragraph 6, expected paragraph 7 or later',
    '  -> sources/essay.yaml:9:26 Passage 1, with paragraphs 5 to 6',
  ]);
});

test('copies of different names have nothing to do with each other', () => {
  check(source('essay', [passage(1, '[1, 2]')]) + source('other', [passage(1, '[1, 3]')], 'coffee.txt'), []);
});

test('paragraphs that cannot be read are one mistake and not three', () => {
  check(source('essay', [passage(1, '[1, 2]'), passage(2, 'four'), passage(3, '[5, 6]')]), [
    'sources/essay.yaml:10:25 schema-violation Unexpected text `four` for `paragraphs`, expected a list',
  ]);
});

test('a source that cannot be read may fill a gap, but excuses no overlap', () => {
  check(`${source('essay', [passage(1, '[3, 4]'), passage(2, '[4, 5]')])}=== sources/thread.yaml\n`, [
    'sources/essay.yaml:10:26 passage-order Unexpected overlap of passage 2 at paragraph 4, expected paragraph 5 or later',
    '  -> sources/essay.yaml:9:26 Passage 1, with paragraphs 3 to 4',
    'sources/thread.yaml unreadable-file Unexpected absence of content, expected a mapping of keys and values',
  ]);
});

test('numbers may have gaps: only the paragraphs count', () => {
  check(source('essay', [passage(2, '[1, 2]'), passage(7, '[3, 3]')]), []);
});

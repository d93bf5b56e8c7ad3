import assert from 'node:assert/strict';
import { counterargumentsTo } from '../../src/graph/counterarguments.ts';
import { isReadable, type ReadableFile } from '../../src/model/file.ts';
import { fileWith, lineAt, replace, withText, type KnowledgeBase, type Mutated } from './knowledge-base.ts';

/** One way of breaking the content, and the code that must name it. */
export interface Mutation {
  readonly name: string;
  readonly code: string;
  readonly mutate: (kb: KnowledgeBase) => Mutated;
}

export const claims = /^claims\//u;
export const sources = /^sources\//u;
export const maps = /^maps\//u;
export const articles = /^articles\//u;
export const syntheses = /^syntheses\//u;

/** Edits the first file that matches. */
export function inFile(path: RegExp, pattern: RegExp, by: string, at?: RegExp): Mutation['mutate'] {
  return (kb) => replace(kb, fileWith(kb, path, pattern), pattern, by, at);
}

/** Adds a paragraph to the end of the first article, map or synthesis. */
export function paragraph(path: RegExp, text: string): Mutation['mutate'] {
  return (kb) => {
    const file = fileWith(kb, path, /^---/u);
    const added = `${file.text.trimEnd()}\n\n${text}\n`;
    return {
      files: withText(kb, file.path, added),
      file: file.path,
      line: lineAt(added, added.lastIndexOf(text)),
    };
  };
}

/** Adds a file of its own. */
export function newFile(path: string, from: (kb: KnowledgeBase) => string): Mutation['mutate'] {
  return (kb) => ({ files: withText(kb, path, from(kb)), file: path, line: null });
}

/** The file of the first claim that has a property, with the claim. */
export function claimFile(kb: KnowledgeBase, suits: (id: string) => boolean): ReadableFile {
  const claim = [...kb.graph.claims.values()].find((each) => suits(each.id));
  assert.ok(claim, 'no claim of the content suits');
  const file = kb.files.filter(isReadable).find((each) => each.path === claim.file);
  assert.ok(file);
  return file;
}

export const firstClaim = (kb: KnowledgeBase): string => fileWith(kb, claims, /^---/u).text;

export const isAnswered = (kb: KnowledgeBase, id: string): boolean =>
  counterargumentsTo(kb.graph, id).length > 0;

import { isReadable, type ContentFile } from '../model/file.ts';
import { contentPath } from './content-kind.ts';
import { splitFrontMatter } from './front-matter.ts';
import { needsMdx, parsePlainMarkdown, type MarkdownParser } from './markdown.ts';

/** Gives the parser of MDX where one of the files needs it, and else that of Markdown, which is loaded anyway. */
export async function mdxParserFor(files: readonly ContentFile[]): Promise<MarkdownParser> {
  if (!files.some(holdsMdx)) return parsePlainMarkdown;
  return (await import('./mdx.ts')).parseMdx;
}

function holdsMdx(file: ContentFile): boolean {
  if (!isReadable(file) || !file.path.endsWith('.mdx') || !contentPath(file.path)) return false;
  return needsMdx(splitFrontMatter(file.text)?.body ?? '');
}

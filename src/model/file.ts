/** One file of the knowledge base as it lies on disk: its text, or why there is none. */
export type ContentFile = ReadableFile | UnreadableFile;

export interface ReadableFile {
  /** Path relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface UnreadableFile {
  readonly path: string;
  /** What was found instead of text, as the object of "Unexpected …". */
  readonly failure: string;
}

export function isReadable(file: ContentFile): file is ReadableFile {
  return 'text' in file;
}

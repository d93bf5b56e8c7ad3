/** The plain-text copy of a source as it lies on the editors' disk. */
export interface Copy {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

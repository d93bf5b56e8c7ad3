type Paint = (text: string) => string;

/** The colours of a report by what they mean, so that no format knows an escape code. */
export interface Palette {
  readonly error: Paint;
  readonly warning: Paint;
  /** What one looks for first. */
  readonly strong: Paint;
  /** What one reads last. */
  readonly quiet: Paint;
}

const plain: Palette = { error: same, warning: same, strong: same, quiet: same };

const coloured: Palette = {
  error: sgr(31, 39),
  warning: sgr(33, 39),
  strong: sgr(1, 22),
  quiet: sgr(2, 22),
};

export function paletteOf(colour: boolean): Palette {
  return colour ? coloured : plain;
}

function same(text: string): string {
  return text;
}

/** An attribute of ECMA-48 terminals, switched on before a text and off after it. */
function sgr(on: number, off: number): Paint {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

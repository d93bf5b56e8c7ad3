/** A stream that knows whether a person reads it. */
export interface Output {
  readonly isTTY?: boolean;
}

/** Whether to write in colours: on a terminal that has them, and where nobody asks for none (no-color.org). */
export function wantsColour(output: Output, env: NodeJS.ProcessEnv = process.env): boolean {
  return output.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

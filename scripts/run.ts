/** A call that the program cannot follow: what was found, and what would have been right. */
export class UsageError extends Error {
  constructor(found: string, expected: string) {
    super(`Unexpected \`${found}\`, expected ${expected}`);
  }
}

/**
 * Runs a program and sets its exit code: what `main` gives, or 2 where it could not run at all. The message
 * alone is printed: a stack trace tells an author nothing.
 */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

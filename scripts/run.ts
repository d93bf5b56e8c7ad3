/** A call that the program cannot follow: what was found, and what would have been right. */
export class UsageError extends Error {
  constructor(found: string, expected: string) {
    super(`Unexpected \`${found}\`, expected ${expected}`);
  }
}

/**
 * Runs a program and sets its exit code: what `main` gives, or 2 where it could not run at all. Of a mistaken
 * call the message alone is printed; anything else is a fault of ours, and says where it arose.
 */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 2;
  }
}

/** A message in the shape of the house says what was found and expected; a stack trace would only hide it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isExplained = error.name === 'Error' && error.message.startsWith('Unexpected ');
  const isOfTheSystem = 'code' in error && typeof error.code === 'string';
  return isExplained || isOfTheSystem ? error.message : (error.stack ?? error.message);
}

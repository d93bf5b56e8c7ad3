import { createInterface } from 'node:readline/promises';

/** Asks a question on the terminal; where nobody is there to answer, the answer is empty. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  try {
    return await Promise.race([terminal.question(`${question} `), ended]);
  } finally {
    terminal.close();
  }
}

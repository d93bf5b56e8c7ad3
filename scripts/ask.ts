import { createInterface, type Interface } from 'node:readline';

/** Where answers come from. */
interface Terminal {
  readonly screen: Interface;
  readonly answers: AsyncIterator<string, undefined>;
  isOpen: boolean;
}

/** One for all questions: it may have read the answer to the next one already, where answers come from a pipe. */
let terminal: Terminal | undefined;

/** Asks a question on the terminal; where nobody is there to answer, the answer is empty. */
export async function ask(question: string): Promise<string> {
  terminal ??= openTerminal();
  process.stderr.write(`${question} `);
  if (terminal.isOpen) terminal.screen.resume();
  const { value } = await terminal.answers.next();
  // Waiting for more would keep the program from ending.
  if (terminal.isOpen) terminal.screen.pause();
  return value ?? '';
}

function openTerminal(): Terminal {
  const screen = createInterface({ input: process.stdin, output: process.stderr, prompt: '' });
  const opened: Terminal = { screen, answers: screen[Symbol.asyncIterator](), isOpen: true };
  screen.once('close', () => (opened.isOpen = false));
  return opened;
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');

/** Astro's language server, as its editor extension starts it: requests in, answers out. */
export class LanguageServer {
  readonly #process = spawn(
    process.execPath,
    [join(root, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  async start(): Promise<void> {
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      while (this.#take());
    });
    const folder = pathToFileURL(root).href;
    await this.request('initialize', {
      processId: process.pid,
      rootUri: folder,
      capabilities: { workspace: { workspaceFolders: true } },
      workspaceFolders: [{ uri: folder, name: 'two-ladders' }],
      initializationOptions: {
        contentIntellisense: true,
        typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      },
    });
    this.notify('initialized', {});
  }

  async request(method: string, params: object): Promise<unknown> {
    const id = (this.#last += 1);
    const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Takes one message off what was received; false while none is whole. */
  #take(): boolean {
    const head = /^[^]*?Content-Length: (\d+)[^]*?\r\n\r\n/u.exec(this.#received.toString('latin1'));
    const end = head ? head[0].length + Number(head[1]) : 0;
    if (!head || this.#received.length < end) return false;
    const message = JSON.parse(this.#received.subarray(head[0].length, end).toString()) as {
      id?: number;
      method?: string;
      result?: unknown;
    };
    this.#received = this.#received.subarray(end);
    if (message.method !== undefined && message.id !== undefined)
      this.#send({ id: message.id, result: null });
    else if (message.id !== undefined) this.#waiting.get(message.id)?.(message.result);
    return true;
  }
}

import { headerRules, underBase } from './headers.ts';

/** The list of headers that Netlify and Cloudflare Pages read: a path, and beneath it what is sent there. */
export function headersFile(base: string): string {
  const patterns = [...new Set(headerRules.flatMap(({ on }) => on))];
  const blocks = patterns.map((pattern) => {
    const lines = headerRules
      .filter(({ on }) => on.includes(pattern))
      .map(({ name, value }) => `  ${name}: ${value}\n`);
    return `${underBase(base, pattern)}\n${lines.join('')}`;
  });
  return `# What is sent with each kind of file.\n${blocks.join('')}`;
}

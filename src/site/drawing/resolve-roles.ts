import type { Scheme } from '../../model/theme.ts';

/**
 * Writes out what custom properties stand for in a stylesheet, and takes it out of its layer: programs that show
 * a drawing know neither.
 *
 * @param tokens - the stylesheet that declares the properties; of two declarations the later one holds
 */
export function resolveRoles(rules: string, tokens: string, scheme: Scheme): string {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name, value]) => [name, value]),
  );
  const write = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/gu, (whole, name: string) => {
      const value = values.get(name);
      return value === undefined ? whole : write(ofScheme(value, scheme));
    });
  return withoutLayer(write(rules));
}

function ofScheme(value: string, scheme: Scheme): string {
  const pair = /^light-dark\((.+),\s*(.+)\)$/u.exec(value.trim());
  return pair ? ((scheme === 'light' ? pair[1] : pair[2]) ?? value) : value;
}

function withoutLayer(rules: string): string {
  return rules.replace(/^@layer \w+ \{$/mu, '').replace(/\}\s*$/u, '');
}

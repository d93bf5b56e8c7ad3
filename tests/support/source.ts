/**
 * A source for tests that care about its passages only: each is what stands between the braces of one, without
 * the fingerprint. The first stands in line 9.
 */
export function source(id: string, passages: readonly string[], copy = 'tea.txt'): string {
  return `=== sources/${id}.yaml
title: On tea
authors: [A. Writer]
site: Example
issued: "2020"
url: https://example.org/tea
kind: essay
copy: { file: ${copy}, sha256: "${'0'.repeat(64)}" }
passages:
${passages.map((each) => `  - { ${each}, fingerprint: "00000000" }\n`).join('')}`;
}

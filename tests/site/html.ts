import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltSite } from '../support/built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // Safari takes a list without markers for no list, unless it says so.
      'no-redundant-role': 'off',
      // A title is a whole proposition; where it is cut off is for whoever shows it to decide.
      'long-title': 'off',
      // White space comes from the renderer, and costs nothing once it is compressed.
      'no-trailing-whitespace': 'off',
      // A drawing that scrolls is a group of its own and no section of the text.
      'prefer-native-element': ['error', { exclude: ['region', 'group', 'img', 'list', 'listitem', 'note'] }],
      // The values of one filter share its name, as in the address that they make.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
      // The filters of a map act at once: there is nothing to submit.
      'wcag/h32': 'off',
    },
  }),
);

/** Every page of a built site is sound HTML. */
export function htmlTests(site: () => BuiltSite): void {
  test('html-validate finds nothing on any page', async () => {
    const pages = globSync('**/*.html', { cwd: site().dist }).sort();
    assert.ok(pages.length > 1000);
    const found = new Map<string, string>();
    for (const path of pages) {
      const { results } = await validator.validateString(readFileSync(join(site().dist, path), 'utf8'));
      for (const { ruleId, message, line, selector } of results.flatMap(({ messages }) => messages))
        if (!found.has(ruleId)) found.set(ruleId, `${path}:${line} ${message} ${selector ?? ''}`);
    }
    assert.deepEqual([...found.values()], []);
  });
}

import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const typed = ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'];

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/']),
  js.configs.recommended,
  astro.configs.recommended,
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `process.env['X']` is what TypeScript's noPropertyAccessFromIndexSignature asks for.
      '@typescript-eslint/dot-notation': 'off',
      // Counts and line numbers belong in messages as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow function that only calls another reads well on one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // node:test's test() gives a promise that the runner itself waits for.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    // TypeScript resolves names in Astro files; ESLint would take its types for undefined variables.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  {
    // Runs in the browser.
    files: ['public/**/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly', location: 'readonly' } },
  },
  {
    // Runs in Node.
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
);

import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const node = Object.fromEntries(
  ['__dirname', '__filename', 'module', 'require', 'process', 'console', 'URL'].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'dist-workbench/', 'coverage/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-console': 'error',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.name=/^(alert|confirm|prompt)$/]', message: 'Not available in an add-in.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Only this folder talks to Excel. Off: requests are cut by size, so a sync stands in a loop on purpose;
    // and a property to load that is not written out is taken for none.
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
      'office-addins/no-context-sync-in-loop': 'off',
      'office-addins/no-empty-load': 'off',
    },
  },
  {
    // Core is pure.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'Excel', 'Office', 'console', 'fetch', 'setTimeout'],
    },
  },
  {
    files: [
      'src/**/build/**',
      'src/summary/**',
      'src/workbench/server/**',
      'src/workbench/serve.ts',
      'assets/**',
      'tests/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.js'],
    languageOptions: { sourceType: 'commonjs', globals: node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);

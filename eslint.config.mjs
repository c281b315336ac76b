import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', '.vscode-test'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'server/tsconfig.core.json',
          'server/tsconfig.json',
          'server/tsconfig.browser.json',
          'client/tsconfig.json',
          'client/src/media/tsconfig.json',
          'pages/tsconfig.json',
          'pages/shared/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Control characters (byte order mark, zero-width space) are part of this project's subject.
      'no-control-regex': 'off',
    },
  },
);

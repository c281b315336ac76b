import { readFileSync } from 'node:fs';

/** Where its texts begin in the module, and where it goes on with changes of them. */
const [TEXTS, REST] = ['\nclass Text {', '\nclass ChangeDesc '];

/**
 * For esbuild: of CodeMirror's states the `Text` alone, a tenth of the module. The rest sets properties of its classes
 * as it is loaded, and each bundle would keep it for that, though nothing uses it.
 */
export const textAlone = {
  name: 'textAlone',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@codemirror[\\/]state[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      const module = readFileSync(path, 'utf8');
      const [from, to] = [module.indexOf(TEXTS), module.indexOf(REST)];
      if (from === -1 || to < from) throw new Error(`${path} is in another order than it was`);
      return { contents: `${module.slice(from, to)}\nexport { Text };\n` };
    });
  },
};

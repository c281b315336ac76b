import { l10n } from 'vscode';
import type { Words } from '../../../server/src/words/say';

/** In the language of the editor, by the bundles in the folder `l10n`; English where there is none. */
export function inEditorsLanguage(words: Words): string {
  if (typeof words === 'string') return words;
  if ('parts' in words) return words.parts.map(inEditorsLanguage).join(inEditorsLanguage(words.between));
  return l10n.t(words.template, ...words.args.map(inEditorsLanguage));
}

import type { TextChange } from '../text/change';
import { SourceText } from '../text/sourceText';
import { readDeclarations } from '../declarations/declarations';
import { addItem } from './yaml/listChange';
import { isAsWanted } from './yaml/meaning';
import { inline, plain } from './yaml/yamlText';

/**
 * The change that adds a word to the `notSpeakers` of a `.turnwise.yaml` and leaves every other character as it is.
 *
 * Offsets count every line break of `yamlText` as one, however it is written. The answer is empty where the word stands
 * there already, and where it cannot be written safely: the text is no valid YAML, is written in a way that this does not
 * understand, or declares the word as somebody's label. That is proved by reading the changed text.
 */
export function withNotSpeaker(yamlText: string, word: string): readonly TextChange[] {
  const text = yamlText.replace(/\r\n?/g, '\n');
  const before = readDeclarations(text, { kind: 'folder' });
  if (before.notSpeakers.includes(word)) return [];
  const change = addItem(text, {
    key: 'notSpeakers',
    block: () => `- ${plain(word)}`,
    inline: inline(word),
    newList: () => ` [${inline(word)}]`,
  });
  if (change === undefined) return [];
  const after = readDeclarations(SourceText.of(text).replace(change).toString(), { kind: 'folder' });
  return isAsWanted({ ...before, notSpeakers: [...before.notSpeakers, word] }, after) ? [change] : [];
}

import { readDeclarations } from '../declarations/declarations';
import { parseYaml } from '../declarations/parseYaml';
import type { Snapshot } from '../document/snapshot';
import { SourceText } from '../text/sourceText';
import type { TextChange } from '../text/change';
import { changeBlock } from './yaml/changeBlock';
import { isAsWanted } from './yaml/meaning';
import { newFrontMatter } from './yaml/newFrontMatter';
import { append } from './yaml/yamlChange';
import { inline, plain } from './yaml/yamlText';

/**
 * The change that names a recording in the text of a `.turnwise.yaml`: in place of another one, whose offset stays, or as its
 * last key. Offsets count every line break of `yamlText` as one, however it is written. Empty where it is named already, and
 * where it cannot be written safely; that is proved by reading the changed text.
 */
export function withMedia(yamlText: string, file: string): readonly TextChange[] {
  const text = yamlText.replace(/\r\n?/g, '\n');
  const before = readDeclarations(text, { kind: 'folder' });
  if (before.media?.file === file || parseYaml(text).error !== undefined) return [];
  const own = OWN.exec(text);
  const change = own ? inPlace(own, file) : append(text, `media: ${plain(file)}\n`);
  const after = readDeclarations(SourceText.of(text).replace(change).toString(), { kind: 'folder' });
  const isNamed = after.media?.file === file && after.media.offset === before.media?.offset;
  return isNamed && isAsWanted(before, after) ? [change] : [];
}

/**
 * The same in the front matter of a transcript, in offsets of it, and in a new one at its very top where it has none.
 * Undefined where none can stand: a file of another program's begins as that wants it.
 */
export function withOwnMedia(snapshot: Snapshot, file: string): readonly TextChange[] | undefined {
  if (snapshot.transcript.frontMatter !== undefined) return changeBlock(snapshot, (yaml) => withMedia(yaml, file));
  const yaml = SourceText.of('').apply(withMedia('', file)).toString();
  return newFrontMatter(snapshot, yaml, ({ media }) => media?.file === file);
}

/** A recording that is all on its line. */
const OWN = /^media[ \t]*:[^\n]*(?:\n(?![ \t])|$)/m;

function inPlace({ index, 0: line }: RegExpExecArray, file: string): TextChange {
  const offset = /\boffset[ \t]*:[ \t]*(?<time>"[^"]*"|'[^']*'|[^\s,}#]+)/.exec(line)?.groups?.time;
  const entry = offset === undefined ? plain(file) : `{ file: ${inline(file)}, offset: ${offset} }`;
  return { from: index, to: index + line.length, insert: `media: ${entry}\n` };
}

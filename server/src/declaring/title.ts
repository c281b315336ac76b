import type { TextChange } from '../text/change';
import { readDeclarations } from '../declarations/declarations';
import { changeBlock } from './yaml/changeBlock';
import { plain } from './yaml/yamlText';
import type { Snapshot } from '../document/snapshot';

/**
 * The change that writes a title into a transcript's front matter: in place of another on one line, or as its first key; with
 * a front matter where there is none. Empty where it is there already or cannot be written safely.
 */
export function declaredTitle(
  snapshot: Pick<Snapshot, 'text' | 'lines' | 'transcript'>,
  title: string,
): readonly TextChange[] {
  const entry = `title: ${plain(title)}\n`;
  if (snapshot.transcript.frontMatter === undefined) return [{ from: 0, to: 0, insert: `---\n${entry}---\n\n` }];
  return changeBlock(snapshot, (yaml) => {
    const before = OWN.exec(yaml);
    if (before === null && /^title[ \t]*:/m.test(yaml)) return [];
    const [from, to] = before === null ? [0, 0] : [before.index, before.index + before[0].length];
    const changed = yaml.slice(0, from) + entry + yaml.slice(to);
    const isWritten = changed !== yaml && readDeclarations(changed, { kind: 'frontMatter' }).title === title;
    return isWritten ? [{ from, to, insert: entry }] : [];
  });
}

/** A title that is all on its line. */
const OWN = /^title[ \t]*:[^\n]*\n(?![ \t])/m;

import { labelKey } from '../../names/key';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { headFor } from './labelForm';
import { blankLines, isAmongTurns } from './turnStart';
import type { Voice } from '../../queries/speakers/voices';
import { voicesOf } from '../../queries/speakers/voices';

/** The keys behind which a label may be complete. */
export const COLONS = [':', '：'] as const;

/**
 * What a label that was just ended by a colon lacks of the document's form: capital letters, marks, the blank line above.
 * Only for a label of a known participant that is all there is on its line, so that nothing spoken is touched.
 */
export function onTypeFormatting(snapshot: Snapshot, offset: number): readonly TextChange[] {
  const { text, lines } = snapshot;
  const { line, column } = text.placeAt(offset);
  const written = text.lineText(line);
  const [, indent = '', typed] = TYPED.exec(written.slice(0, column)) ?? [];
  if (typed === undefined || written.slice(column).trim() !== '' || !isAmongTurns(snapshot, line)) return [];
  const voice = voiceWith(snapshot, typed, line);
  const head = voice && headFor(snapshot, voice, line).trimEnd();
  // Where no colon stands behind labels, one was not typed to end a label in the document's form.
  if (head === undefined || !/[:：]/.test(head)) return [];
  const isCrowded = line > 0 && lines.at(line - 1)?.blank === false;
  const breaks = isCrowded ? '\n'.repeat(blankLines(snapshot, line)) : '';
  const from = text.lineStart(line) + (head.startsWith(indent) ? 0 : indent.length);
  const insert = breaks + head;
  return text.slice(from, offset) === insert ? [] : [{ from, to: offset, insert }];
}

const TYPED = /^(\s*)(\S[^:：]{0,99})[:：]$/;

/** Whose label it is but for capitals and the like, with that label as it stands elsewhere. */
function voiceWith(snapshot: Snapshot, typed: string, line: number): Voice | undefined {
  const key = labelKey(typed);
  for (const voice of voicesOf(snapshot)) {
    const used = voice.participant?.labels.filter(({ turns }) => turns.some((turn) => turn.line !== line)) ?? [];
    const label = [...used.map((use) => use.label), voice.label].find((one) => labelKey(one) === key);
    // A participant without another turn, and not declared, may be known by nothing but the label that is being typed.
    const isKnown = used.length > 0 || voice.participant?.declared !== false;
    if (label !== undefined && isKnown) return { ...voice, label };
  }
  return undefined;
}

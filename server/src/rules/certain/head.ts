import { isGrammar, isOpener } from '../../language/words';
import { isInterjection } from '../../language/utterance';
import type { Head, Marks } from '../../observations/heads';
import type { Participant, Transcript, Turn } from '../../model/transcript';

/** Somebody whose labels stand so often between usual marks does speak here. */
const KNOWN = 2;

/**
 * Whether the marks around a label of a participant may be changed into usual ones unasked: it is beyond doubt that a label
 * stands there. There are marks: a mere word at the start of a line may be spoken (`A quick one`), and a name
 * in bold or italics, before small letters, may be written of (`**Ann** said so.`). One of the participant's
 * labels stands between usual marks at least twice; and it is no word of the language, which may be drawn out (`no::`).
 */
export function certainHeads(
  lines: Transcript['lines'],
  { labels, turns }: Participant,
  headOf: (turn: Turn) => Marks | undefined,
  common: readonly Marks[],
): (head: Head, turn: Turn) => boolean {
  const isUsual = (marks: Marks | undefined) =>
    common.some((one) => one.before === marks?.before && one.behind === marks.behind);
  const usual = turns.filter((turn) => isUsual(headOf(turn))).length;
  const isSpeaker = usual >= KNOWN && !labels.some(({ label }) => isWord(label));
  return (head, turn) => {
    const marks = head.before + head.behind;
    // A heading may be meant.
    if (!isSpeaker || marks === '' || head.before.startsWith('#')) return false;
    const said = lines.at(turn.line)?.text.slice(turn.textFrom) ?? '';
    return /[^\s*_]/.test(marks) || /^\s*[^\p{Ll}\s,;.]/u.test(said);
  };
}

/** `so`, `yes`, `e`: small letters, as in speech. */
function isWord(label: string): boolean {
  return (
    label === label.toLowerCase() &&
    (isGrammar(label) || isOpener(label) || isInterjection(label) || /^\p{Ll}$/u.test(label))
  );
}

/** Whether each mark of bold in a line has its partner: a change that leaves one alone breaks what follows. */
export function isClosed(line: string): boolean {
  return (line.match(/\*\*|__/g)?.length ?? 0) % 2 === 0;
}

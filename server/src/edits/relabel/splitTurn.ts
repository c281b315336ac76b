import type { Turn } from '../../model/transcript';
import { speechRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import { offsetOf } from '../../queries/time/recording';
import type { Voice } from '../../queries/speakers/voices';
import { ENCLOSED, isEnclosed, isWhole, TORN } from './enclosed';
import { breaksBetween } from './gap';
import { headsLike } from './head';
import type { RelabelAnswer } from './relabelled';
import { isUnspaced } from './scripts';
import { identityOf } from './speaker';
import { firstParagraph, isSpoken, paragraphUpTo } from './speech';
import { tried, unchanged } from './trial';
import { say } from '../../words/say';

/**
 * Ends a turn at an offset and gives what follows to the next speaker, under a label in the form that the document has:
 * that of the speaker's nearest turn, else that of the turn that is split. A word is never cut; the blanks at the cut
 * give way to what stands between turns here. The new turn gets a time where it is known (`ms`, of the recording) and others
 * have one.
 */
export function splitTurn(snapshot: Snapshot, turn: Turn, offset: number, next: Voice, ms?: number): RelabelAnswer {
  if (next.participant === turn.participant) return refuse(say`${next.name} is the one who speaks here.`);
  const cut = cutAt(snapshot, turn, offset);
  if (cut === undefined) return refuse(say`Place the cursor in what is said, where the next speaker begins.`);
  if (isEnclosed(snapshot, turn)) return refuse(ENCLOSED);
  if (!isWhole(paragraphBefore(snapshot, turn, cut.from))) return refuse(TORN);
  let refusal: Refusal | undefined;
  for (const head of headsFor(snapshot, turn, next, ms)) {
    const answer = attempt(snapshot, turn, cut, next, head);
    if (!isRefusal(answer)) return answer;
    refusal ??= answer;
  }
  return refusal ?? refuse(ENCLOSED);
}

/** The forms to try, until one is read. */
function headsFor(snapshot: Snapshot, turn: Turn, next: Voice, ms: number | undefined): ReadonlySet<string> {
  const shown = ms === undefined ? undefined : Math.max(0, ms + offsetOf(snapshot));
  const models = [nearest(next, turn) ?? turn, turn].filter((model) => !isEnclosed(snapshot, model));
  return new Set(models.flatMap((model) => headsLike(snapshot, model, next.label, turn, shown)));
}

function attempt(snapshot: Snapshot, turn: Turn, cut: Range, next: Voice, head: string): RelabelAnswer {
  const { text, transcript } = snapshot;
  const breaks = breaksBetween(snapshot, turn);
  const { line } = text.placeAt(cut.from);
  return tried(snapshot, {
    changes: [{ ...cut, insert: breaks + head }],
    expected: (lineOf) =>
      transcript.turns.flatMap((one) => {
        const kept = unchanged(snapshot, one, lineOf);
        if (one !== turn) return [kept];
        const added = { line: line + breaks.length, label: next.label, isNew: true, who: identityOf(next) };
        return [
          { ...kept, endLine: paragraphUpTo(snapshot, turn, line)?.endLine ?? line },
          { ...kept, ...added },
        ];
      }),
    concerned: new Set([turn.participant, identityOf(next)]),
  });
}

/** The blanks around the place, which give way; undefined where nothing is said before it or behind it. */
function cutAt(snapshot: Snapshot, turn: Turn, offset: number): Range | undefined {
  const { text } = snapshot;
  const start = firstParagraph(snapshot, turn)?.from ?? offset;
  const { to: end } = speechRange(text, turn);
  if (offset <= start || offset >= end) return undefined;
  const { line, column } = text.placeAt(offset);
  const at = text.lineStart(line) + wordStart(text.lineText(line), column);
  const before = text.slice(start, at).trimEnd();
  const behind = text.slice(at, end).search(/\S/);
  const cut = { from: start + before.length, to: at + behind };
  const isSaid = before !== '' && behind >= 0 && isSpoken(snapshot, turn, text.placeAt(cut.to).line);
  return isSaid ? cut : undefined;
}

/** A place inside a word moves to the word's beginning; in scripts without blanks every place will do, but none inside a character. */
function wordStart(line: string, column: number): number {
  let at = column;
  const isInside = (): boolean => {
    const [before, behind] = [line.charAt(at - 1), line.charAt(at)];
    if (/[\uDC00-\uDFFF]/.test(behind)) return true;
    return /[^\s—–…]/.test(before) && /\S/.test(behind) && !isUnspaced(before) && !isUnspaced(behind);
  };
  while (at > 0 && at < line.length && isInside()) at--;
  return at;
}

/** What is said of the paragraph before the cut. */
function paragraphBefore(snapshot: Snapshot, turn: Turn, at: number): string {
  let { line } = snapshot.text.placeAt(at);
  while (line > turn.line && isSpoken(snapshot, turn, line - 1)) line--;
  const from = snapshot.text.lineStart(line) + (line === turn.line ? turn.textFrom : 0);
  return snapshot.text.slice(from, Math.max(from, at));
}

/** The speaker's turn that stands nearest. */
function nearest({ participant }: Voice, { index }: Turn): Turn | undefined {
  const away = (turn: Turn): number => Math.abs(turn.index - index);
  return participant?.turns.reduce((best, turn) => (away(turn) < away(best) ? turn : best));
}

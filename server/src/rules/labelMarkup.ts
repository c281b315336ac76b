import { brokenHeads } from '../observations/brokenHeads';
import type { CommonHead, Head, Marks } from '../observations/heads';
import { commonHeads, headIn, written } from '../observations/heads';
import type { FoundIn } from '../facts/perTurn';
import { perTurn } from '../facts/perTurn';
import type { Participant, Transcript, Turn, TurnText } from '../model/transcript';
import { perObject } from '../text/perObject';
import type { TimedHead } from '../observations/timedHeads';
import { timedHeads } from '../observations/timedHeads';
import { columnsPlace } from '../document/places';
import { ANY_COLONS } from '../text/colons';
import { certainHeads, isClosed } from './certain/head';
import type { RawFinding, Rule } from './rule';
import { alike } from './shared/oneMistake';
import type { Words } from '../words/say';
import { english, say } from '../words/say';

/** Marks around a label that differ from those around all others: a colon left out, doubled, of another width. */
export const labelMarkup: Rule = {
  code: 'label-markup',
  level: 'warning',
  label: true,
  *check({ transcript }) {
    for (const same of sameTroubles(transcript)) yield* troubleFindings(same, transcript);
    for (const { line, span, label, usual, isMarked } of brokenHeads(transcript)) {
      const inline = span.to < (transcript.lines.at(line)?.text.trimEnd().length ?? 0);
      const message = say`'${label}' begins a turn here, and has no ${nameOf(usual)} behind it.`;
      yield finding(line, { span }, label, inline, { usual, message, isBlank: false, isCertain: () => isMarked });
    }
    for (const head of timedHeads(transcript)) yield timedFinding(head);
  },
};

/** What is wrong in the same way with turns of one label. */
function sameTroubles(transcript: Transcript): Iterable<readonly FoundIn<Troubled>[]> {
  const groups = new Map<string, FoundIn<Troubled>[]>();
  for (const one of troubles(transcript)) {
    const key = `${one.turn.label}\n${english(one.found.trouble.message)}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [one]);
    else same.push(one);
  }
  return groups.values();
}

/** So many turns of a label, and nearly all of them, are one mistake; of fewer each may be a slip of its own. */
const ONE_MISTAKE = 4;
const OF_LABEL = 0.8;

function troubleFindings(same: readonly FoundIn<Troubled>[], transcript: Transcript): readonly RawFinding[] {
  const [first] = same;
  if (first === undefined) return [];
  const { turn, found } = first;
  const use = turn.participant.labels.find(({ label }) => label === turn.label)?.turns.length ?? 0;
  const all = same.map(({ turn: own, found: { head, trouble } }) => {
    const isCertain = () => certainIn(transcript)(own.participant)(head, own);
    return finding(own.line, head, own.label, head.gap !== undefined, { ...trouble, isCertain });
  });
  const right = written(turn.label, found.trouble.usual, false);
  const isOne = same.length >= ONE_MISTAKE && same.length >= OF_LABEL * use;
  return alike(all, { title: say`Change all ${same.length} to '${right}'`, one: isOne });
}

/** A head with a time in it, before the mark. */
function timedFinding({ turn, span, is, usual, isMarked }: TimedHead): RawFinding {
  const at = columnsPlace(turn.line, span);
  return {
    message: say`'${is}' is written '${usual}' in other turns.`,
    at,
    fixes: ({ text, lines }) => {
      const inline = (lines.at(turn.line)?.text.slice(span.to).trim() ?? '') !== '';
      const insert = inline ? `${usual} ` : usual;
      return [
        {
          title: say`Change to '${usual}'`,
          certain: isMarked && turn.participant.turns.length > 2,
          changes: [{ ...text.rangeOf(at), insert }],
        },
      ];
    },
  };
}

/** What so many turns of one label have, and nearly all of them, is how it is written. */
const HABITUAL = 3;
const NEARLY_ALL = 0.6;

/** A head that is written otherwise than most. */
interface Troubled {
  readonly head: Head;
  readonly trouble: Trouble;
}

const troubledByTurn = perTurn({
  given: (transcript) => {
    const common = commonHeads(transcript);
    return common.length === 0 ? undefined : { common };
  },
  find(turn, { common }): Troubled | undefined {
    const head = headIn(turn);
    const trouble = troubleWith(head, common, turn.label);
    return trouble === undefined || isTimeBetween(turn) ? undefined : { head, trouble };
  },
});

/** Without what is wrong with the blanks of nearly all turns of a label. */
function troubles(transcript: Transcript): readonly FoundIn<Troubled>[] {
  const all = troubledByTurn(transcript);
  const blanks = new Map<string, number>();
  for (const { turn, found } of all)
    if (found.trouble.isBlank) blanks.set(turn.label, (blanks.get(turn.label) ?? 0) + 1);
  const isHabit = ({ label, participant }: Turn) => {
    const [wrong, use] = [blanks.get(label) ?? 0, participant.labels.find((one) => one.label === label)];
    return wrong >= HABITUAL && wrong >= NEARLY_ALL * (use?.turns.length ?? 0);
  };
  return all.filter(({ turn, found }) => !found.trouble.isBlank || !isHabit(turn));
}

/** `Ann (0:12): Yes.`: the colon is there, and not where heads without a time have it. */
function isTimeBetween({ lines, labelSpan, timeSpan, headSpan }: TurnText): boolean {
  if (timeSpan === undefined || timeSpan.from < labelSpan.to) return false;
  return /[:：]/.test(lines[0]?.text.slice(timeSpan.to, headSpan.to) ?? '');
}

/** Whether heads of a participant may be changed unasked; they are looked at when somebody asks for fixes. */
const certainIn = perObject((transcript: Transcript) => {
  const { lines, texts } = transcript;
  const headOf = ({ index }: Turn) => {
    const text = texts.at(index);
    return text && headIn(text);
  };
  return perObject((participant: Participant) => certainHeads(lines, participant, headOf, commonHeads(transcript)));
});

/** What is wrong with a head, and how such heads are written here. */
interface Trouble {
  readonly usual: CommonHead;
  readonly message: Words;
  /** Whether nothing but a blank is wrong. */
  readonly isBlank: boolean;
}

/** What is wrong, and whether it is beyond doubt that a label stands there. */
interface Mendable extends Trouble {
  readonly isCertain: () => boolean;
}

function troubleWith(head: Head, common: readonly CommonHead[], label: string): Trouble | undefined {
  const same = common.find((one) => one.before === head.before && one.behind === head.behind);
  if (same !== undefined) return troubleWithBlanks(head, same, label);
  const usual = common.find((one) => isSlipFor(head, one)) ?? common.find((one) => isDressedOtherwise(head, one));
  if (usual === undefined) return undefined;
  return {
    usual,
    message: say`'${shown(label, head)}' is written '${shown(label, usual)}' in other turns.`,
    isBlank: false,
  };
}

/** Where so many agree, a blank too many or too few is a slip. */
const BLANKS_AGREE = 0.8;

/** Fewer turns have no habit of blanks. */
const HABIT = 5;

function troubleWithBlanks(head: Head, usual: CommonHead, label: string): Trouble | undefined {
  if (usual.turns < HABIT) return undefined;
  if (head.spaced !== usual.spaced && usual.agreeing.spaced >= BLANKS_AGREE) {
    const message = head.spaced
      ? say`One blank too many between '${label}' and '${usual.behind}'.`
      : say`A blank is missing between '${label}' and '${usual.behind}'.`;
    return { usual, message, isBlank: true };
  }
  if (head.gap === '' && !head.isTrailing && usual.gap !== '' && usual.agreeing.gap >= BLANKS_AGREE)
    return { usual, message: say`A blank is missing behind '${shown(label, usual)}'.`, isBlank: true };
  return undefined;
}

/** Another colon, a semicolon, a colon twice, or none at all, and all else alike. */
function isSlipFor(head: Marks, usual: Marks): boolean {
  if (head.before !== usual.before || !hasColon(usual)) return false;
  return plain(head.behind) === plain(usual.behind) || head.behind === plain(usual.behind).replace(':', '');
}

/** Bold or italics left out, or around the colon or not; marks of a heading before it. */
function isDressedOtherwise(head: Marks, usual: Marks): boolean {
  // A star and no other behind it opens an item of a list.
  if (/^[*-]$/.test(head.before) && !head.behind.includes('*') && usual.before !== '') return false;
  const bare = ({ before, behind }: Marks) => `${before}\n${plain(behind)}`.replace(/[*_#]/g, '');
  return bare(head) === bare(usual) && hasColon(usual);
}

function plain(marks: string): string {
  return marks.replace(COLONS, ':').replace(/\s/g, '');
}

const COLONS = new RegExp(`[${ANY_COLONS}]+`, 'g');

function hasColon({ behind }: Marks): boolean {
  return /[:：]/.test(behind);
}

function shown(label: string, { before, behind }: Marks): string {
  return `${before}${label}${behind}`;
}

function nameOf({ behind }: Marks): Words {
  return /^[:：]$/.test(behind) ? say`colon` : say`'${behind}'`;
}

function finding(
  line: number,
  { span }: Pick<Head, 'span'>,
  label: string,
  inline: boolean,
  { usual, message, isCertain }: Mendable,
): RawFinding & Required<Pick<RawFinding, 'fixes'>> {
  const at = columnsPlace(line, span);
  const insert = written(label, usual, inline);
  const title = say`Change to '${insert.trimEnd()}'`;
  return {
    message,
    at,
    fixes: ({ text, lines }) => {
      const before = lines.at(line)?.text ?? '';
      const after = before.slice(0, span.from) + insert + before.slice(span.to);
      if (isClosed(before) && !isClosed(after)) return [];
      return [{ title, certain: isCertain(), changes: [{ ...text.rangeOf(at), insert }] }];
    },
  };
}

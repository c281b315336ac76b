import { plainBlanks } from '../../text/blanks';
import { isOtherLabel, partNamed } from '../../language/words';
import { perObject } from '../../text/perObject';
import type { MatterKind } from '../../model/matter';
import type { Participant, Transcript, Turn } from '../../model/transcript';
import { perTurns } from '../../facts/past';
import { perCourse, perTurn } from './perTurn';
import { sentencesOf } from '../../language/sentences';
import type { Speech } from '../../facts/speech';
import { speechOf } from '../../facts/speech';
import { callableIn } from './calls';
import type { Callable } from './calls';
import { goesOn, isBrokenOff, isSmall } from '../../language/sentenceEnds';

/** A conversation as the signs of a wrong name see it. Each part is found when a sign asks for it. */
export interface Talk {
  readonly transcript: Transcript;
  readonly turns: readonly Turn[];
  readonly callable: Callable;
  /** Whether one label seldom stands over two turns in a row, so that it says something where it does. */
  readonly seldomRepeats: boolean;
  /** Whether turns seldom break off in the middle of a sentence: they do in a chat, and where a machine cut them. */
  readonly seldomBreaksOff: boolean;
  /** Whether turns as a rule begin with a capital, so that a small letter goes on with a sentence. */
  readonly beginsLarge: boolean;
  /** How many turns bear a label that names several people. */
  readonly jointTurns: number;
  /** What is said in a turn; undefined where there is none. */
  readonly speech: (at: number) => Speech | undefined;
  /** The sentences with which a turn begins, and those with which it ends; of a short turn all. */
  readonly opening: (at: number) => readonly string[];
  readonly closing: (at: number) => readonly string[];
  /** How many turns of a participant ask. */
  readonly asks: (participant: Participant) => number;
  /** Whether nothing stands between a turn and the one before it: no heading, no sign that something was left out. */
  readonly follows: (at: number) => boolean;
  /** Whether a turn bears the label of the one before it, and does not go on with its sentence. */
  readonly repeats: (at: number) => boolean;
  /** What is answered while a turn is supposed to be somebody else's. */
  readonly supposing: <T>(at: number, participant: Participant, ask: () => T) => T;
}

/** A conversation, got ready for the signs; one for all rules that ask. */
export const talkOf = perObject((transcript: Transcript): Talk => new TalkOfTranscript(transcript));

/** Somebody is called, and a sentence breaks off, within so many characters of a turn's beginning or end. */
const REACH = 320;

/** So many turns under the label of the turn before are an oversight in any text, and this share of all turns. */
const OVERSIGHTS = 2;
const SELDOM = 0.05;

/** Where more than this share of all turns break off, the next one goes on with the sentence as a matter of course. */
const BREAKS = 0.1;

/** Where more than this share begins with a small letter, that is how the text is written. */
const SMALL = 0.25;

/** What is said in so many turns is remembered: signs look at neighbours, one turn after the other. */
const KEPT = 200;

/** What is said in one turn; each part when a sign asks for it. */
interface Heard {
  readonly speech: Speech;
  opening?: readonly string[];
  closing?: readonly string[];
}

class TalkOfTranscript implements Talk {
  /** The turns, or a copy of them in which one may be supposed to be another's. */
  private own: Turn[] | undefined;
  private readonly heard = new Map<number, Heard>();
  private readonly asking = new Map<Participant, number>();

  constructor(readonly transcript: Transcript) {}

  get turns(): readonly Turn[] {
    return this.own ?? this.transcript.turns;
  }

  get callable(): Callable {
    return callable(this.transcript);
  }

  get seldomRepeats(): boolean {
    return repeating(this.transcript).length <= Math.max(OVERSIGHTS, SELDOM * this.turns.length);
  }

  get seldomBreaksOff(): boolean {
    return brokenOff(this.transcript).length <= Math.max(OVERSIGHTS, BREAKS * this.turns.length);
  }

  get beginsLarge(): boolean {
    return beginningSmall(this.transcript).length <= SMALL * this.turns.length;
  }

  get jointTurns(): number {
    return joint(this.transcript);
  }

  speech(at: number): Speech | undefined {
    return this.hear(at)?.speech;
  }

  opening(at: number): readonly string[] {
    const heard = this.hear(at);
    return heard === undefined ? [] : (heard.opening ??= sentencesIn(heard.speech.opening.slice(0, REACH)));
  }

  closing(at: number): readonly string[] {
    const heard = this.hear(at);
    return heard === undefined ? [] : (heard.closing ??= sentencesIn(endOf(this.transcript, this.turns[at])));
  }

  asks(participant: Participant): number {
    const known = this.asking.get(participant);
    if (known !== undefined) return known;
    const asks = participant.turns.filter(({ index }) => this.speech(index)?.asks === true).length;
    this.asking.set(participant, asks);
    return asks;
  }

  private hear(at: number): Heard | undefined {
    const turn = this.turns[at];
    const known = this.heard.get(at);
    if (turn === undefined || known !== undefined) return known;
    if (this.heard.size >= KEPT) this.heard.clear();
    const heard = { speech: speechOf(this.transcript, turn) };
    this.heard.set(at, heard);
    return heard;
  }

  follows(at: number): boolean {
    const [before, turn] = [this.turns[at - 1], this.turns[at]];
    const last = before && this.transcript.lines.at(before.endLine)?.text.slice(0, REACH);
    if (before === undefined || turn === undefined || last === undefined) return false;
    if (OMISSION.test(last) || isCaption(last)) return false;
    const cutting = cuttingLines(this.transcript);
    for (let line = Math.max(before.line + 1, before.endLine); line < turn.line; line++)
      if (cutting.has(line)) return false;
    return true;
  }

  repeats(at: number): boolean {
    const turn = this.turns[at];
    if (turn === undefined || this.turns[at - 1]?.label !== turn.label || isGroup(turn.participant)) return false;
    return this.follows(at) && !goesOn(this.opening(at)[0], this.closing(at - 1).at(-1));
  }

  supposing<T>(at: number, participant: Participant, ask: () => T): T {
    const turn = this.turns[at];
    if (turn === undefined) return ask();
    // Only who looks for mends supposes anything.
    const turns = (this.own ??= [...this.transcript.turns]);
    turns[at] = { ...turn, participant, label: participant.label };
    try {
      return ask();
    } finally {
      turns[at] = turn;
    }
  }
}

const repeating = perTurn((transcript, { index }) => talkOf(transcript).repeats(index) || undefined, { reach: 1 });
const brokenOff = perTurn(
  (transcript, { index }) => isBrokenOff(talkOf(transcript).closing(index).at(-1)) || undefined,
);
const beginningSmall = perTurn((transcript, { index }) => isSmall(talkOf(transcript).opening(index)[0]) || undefined);
const callable = perTurns(({ participants }) => callableIn(participants));
const joint = perCourse(({ turns }) => turns.filter(({ participant }) => participant.speakers.length > 0).length);

const cuttingLines = perTurns(
  ({ matter }): ReadonlySet<number> => new Set(matter.filter(({ kind }) => CUTTING.has(kind)).map(({ line }) => line)),
);

/** Matter after which whoever spoke last may well begin again. */
const CUTTING: ReadonlySet<MatterKind> = new Set<MatterKind>([
  'heading',
  'title',
  'direction',
  'note',
  'poll',
  'quote',
  'rule',
  'code',
]);

/** A line that says that something was left out: `[...]`. */
const OMISSION = /^[\s([（【]*(?:\.{3}|…)[\s)\]）】]*$/;

/** `**Break:** [26:05]`, which belongs to nobody. */
function isCaption(line: string): boolean {
  const word = /^[^\p{L}]{0,4}(\p{L}{3,20})[^\p{L}]{0,3}[:：]/u.exec(line)?.[1];
  return word !== undefined && isOtherLabel(word);
}

/** Whether several people may stand behind a label: `Audience`, `Q`. Two of them may well follow each other. */
function isGroup({ label, speakers }: Participant): boolean {
  return speakers.length > 0 || (partNamed(label) !== undefined && !/\d/.test(label));
}

function endOf({ lines, silent }: Transcript, turn: Turn | undefined): string {
  if (turn === undefined) return '';
  let text = '';
  for (let at = turn.endLine; at >= turn.line && text.length < REACH; at--) {
    const line = lines.at(at);
    if (line === undefined || line.blank || silent.has(at)) continue;
    const from = Math.max(at === turn.line ? turn.textFrom : 0, line.text.length - REACH);
    text = `${line.text.slice(from).trim()} ${text}`;
  }
  return plainBlanks(text).trim().slice(-REACH);
}

function sentencesIn(text: string): readonly string[] {
  return sentencesOf(text).map(({ from, to }) => text.slice(from, to));
}

import { isOtherLabel, partNamed } from '../../language/words';
import { isBrokenOff } from '../../language/sentenceEnds';
import type { Speech } from '../../facts/speech';
import { speechOf } from '../../facts/speech';
import type { Matter, MatterKind } from '../../model/matter';
import type { Participant, Transcript, Turn, TurnText } from '../../model/transcript';
import { placesPerChunk } from '../../text/perChunk';
import { perObject } from '../../text/perObject';
import type { Addressed } from './addressed';
import { addressedIn } from './addressed';
import type { Callable } from './calls';
import { callableIn } from './calls';
import { beginsSmall, closingSentences, openingSentences, REACH } from './ends';

/** A conversation as the signs of a wrong name see it. Each part is found when a sign asks for it. */
export interface Talk {
  readonly transcript: Transcript;
  readonly turns: readonly Turn[];
  readonly callable: Callable;
  /** Whether one label seldom stands over two turns in a row, so that it says something where it does. */
  readonly seldomRepeats: boolean;
  /** The turns that do, by their indices. */
  readonly repeating: readonly number[];
  /** Whether turns as a rule begin with a capital, so that a small letter goes on with a sentence. */
  readonly beginsLarge: boolean;
  /** The turns that begin with a small letter, by their indices. */
  readonly beginningSmall: readonly number[];
  /** How many turns bear a label that names several people. */
  readonly jointTurns: number;
  /** What is said in a turn; undefined where there is none. */
  readonly speech: (at: number) => Speech | undefined;
  /** The turns that say a name of a participant near their beginning or end, by their indices. */
  readonly addressing: Iterable<number>;
  /** Whom a turn calls by name, and who its speaker says they are; undefined where it says no name of a participant. */
  readonly addressed: (at: number) => Addressed<Participant> | undefined;
  /** Whether a turn begins with a small letter. */
  readonly beginsSmall: (at: number) => boolean;
  /** The sentences with which a turn begins, and those with which it ends; of a short turn all. */
  readonly opening: (at: number) => readonly string[];
  readonly closing: (at: number) => readonly string[];
  /** Whether nothing stands between a turn and the one before it: no heading, no sign that something was left out. */
  readonly follows: (at: number) => boolean;
  /** Whether a turn goes on with a sentence that broke off at the end of the one before. */
  readonly goesOn: (at: number) => boolean;
  /** Whether a turn bears the label of the one before it, and does not go on with its sentence. */
  readonly repeats: (at: number) => boolean;
  /** What is answered while a turn is supposed to be somebody else's. */
  readonly supposing: <T>(at: number, participant: Participant, ask: () => T) => T;
}

/** A conversation, got ready for the signs; one for all rules that ask. */
export const talkOf = perObject((transcript: Transcript): Talk => new TalkOfTranscript(transcript));

/** So many turns under the label of the turn before are an oversight in any text but the shortest, and this share of all turns. */
const OVERSIGHTS = 2;
const SELDOM = 0.05;
const SHORT = 0.25;

/** Where more than this share begins with a small letter, that is how the text is written. */
const SMALL = 0.25;

class TalkOfTranscript implements Talk {
  /** The turns, or a copy of them in which one may be supposed to be another's. */
  private own: Turn[] | undefined;
  private repeated: readonly number[] | undefined;
  private small: readonly number[] | undefined;

  constructor(readonly transcript: Transcript) {}

  get turns(): readonly Turn[] {
    return this.own ?? this.transcript.turns;
  }

  get callable(): Callable {
    return callableIn(this.transcript);
  }

  get seldomRepeats(): boolean {
    const { length } = this.transcript.turns;
    return this.repeating.length <= Math.max(Math.min(OVERSIGHTS, SHORT * length), SELDOM * length);
  }

  get repeating(): readonly number[] {
    const { turns, texts } = this.transcript;
    return (this.repeated ??= underOneLabel(texts).filter((at) => this.repeatsAmong(turns, at)));
  }

  get beginsLarge(): boolean {
    return this.beginningSmall.length <= SMALL * this.transcript.turns.length;
  }

  get beginningSmall(): readonly number[] {
    return (this.small ??= smallBeginnings(this.transcript.texts));
  }

  get jointTurns(): number {
    return jointTurns(this.transcript.participants);
  }

  get addressing(): Iterable<number> {
    return addressedIn(this.transcript).keys();
  }

  speech(at: number): Speech | undefined {
    const turn = this.text(at);
    return turn && speechOf(turn, turn);
  }

  addressed(at: number): Addressed<Participant> | undefined {
    return addressedIn(this.transcript).get(at);
  }

  beginsSmall(at: number): boolean {
    const turn = this.text(at);
    return turn !== undefined && beginsSmall(turn);
  }

  opening(at: number): readonly string[] {
    const turn = this.text(at);
    return turn === undefined ? [] : openingSentences(turn);
  }

  closing(at: number): readonly string[] {
    const turn = this.text(at);
    return turn === undefined ? [] : closingSentences(turn);
  }

  follows(at: number): boolean {
    const [before, turn] = [this.turns[at - 1], this.turns[at]];
    const last = before && this.transcript.lines.at(before.endLine)?.text.slice(0, REACH);
    if (before === undefined || turn === undefined || last === undefined) return false;
    if (OMISSION.test(last) || isCaption(last)) return false;
    const cutting = cuttingLines(this.transcript.matter);
    for (let line = Math.max(before.line + 1, before.endLine); line < turn.line; line++)
      if (cutting.has(line)) return false;
    return true;
  }

  goesOn(at: number): boolean {
    return this.beginsSmall(at) && isBrokenOff(this.closing(at - 1).at(-1));
  }

  repeats(at: number): boolean {
    return this.repeatsAmong(this.turns, at);
  }

  private text(at: number): TurnText | undefined {
    return this.transcript.texts.at(at);
  }

  private repeatsAmong(turns: readonly Turn[], at: number): boolean {
    const turn = turns[at];
    if (turn === undefined || turns[at - 1]?.label !== turn.label || isGroup(turn.participant)) return false;
    return !this.goesOn(at) && this.follows(at);
  }

  supposing<T>(at: number, participant: Participant, ask: () => T): T {
    const turn = this.turns[at];
    if (turn === undefined) return ask();
    // Nothing is supposed but where mends are looked for.
    const turns = (this.own ??= [...this.transcript.turns]);
    turns[at] = { ...turn, participant, label: participant.label };
    try {
      return ask();
    } finally {
      turns[at] = turn;
    }
  }
}

/** The turns that bear the label of the one before. */
const underOneLabel = placesPerChunk(({ label }: TurnText, before) => label === before?.label);

const smallBeginnings = placesPerChunk(beginsSmall);

const jointTurns = perObject((participants: readonly Participant[]) =>
  participants.reduce((sum, { speakers, turns }) => sum + (speakers.length > 0 ? turns.length : 0), 0),
);

const cuttingLines = perObject(
  (matter: readonly Matter[]): ReadonlySet<number> =>
    new Set(matter.filter(({ kind }) => CUTTING.has(kind)).map(({ line }) => line)),
);

/** Matter after which the last speaker may well begin again. */
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

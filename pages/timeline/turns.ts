import type { PageTurns, Talk } from '../shared/timeline';
import { FLAGS } from '../shared/timeline';
import type { Span } from './span';

/** The turns of a talk, as they are drawn, listed and gone through. */
export class Turns {
  /** The turns of each speaker, in order, as indices. */
  readonly lanes: readonly (readonly number[])[];
  readonly questions: readonly number[];
  readonly count: number;
  readonly all: Span;

  constructor(readonly talk: Talk) {
    const { speakers, turns } = talk;
    const lanes: number[][] = speakers.map(() => []);
    const questions: number[] = [];
    turns.speaker.forEach((speaker, turn) => {
      lanes[speaker]?.push(turn);
      if (has(turns, turn, 'question')) questions.push(turn);
    });
    this.lanes = lanes;
    this.questions = questions;
    this.count = turns.speaker.length;
    this.all = { from: talk.start, to: Math.max(talk.start + 1, talk.end) };
  }

  from(turn: number): number {
    return this.talk.turns.from[turn] ?? 0;
  }

  to(turn: number): number {
    return this.talk.turns.to[turn] ?? 0;
  }

  has(turn: number, flag: keyof typeof FLAGS): boolean {
    return has(this.talk.turns, turn, flag);
  }

  some(flag: keyof typeof FLAGS): boolean {
    return this.talk.turns.flags.some((flags) => (flags & FLAGS[flag]) !== 0);
  }

  lane(turn: number): number {
    return this.talk.turns.speaker[turn] ?? 0;
  }

  name(turn: number): string {
    return this.talk.speakers[this.lane(turn)]?.name ?? '';
  }

  color(turn: number): number {
    return this.talk.speakers[this.lane(turn)]?.color ?? 0;
  }

  /** The turn of a lane that is at a place, or within `slack` of it; -1 for none. */
  at(lane: number, place: number, slack: number): number {
    return this.nearest(this.lanes[lane] ?? [], place, slack, (turn) => this.to(turn));
  }

  /** The question that begins at a place, or within `slack` of it; -1 for none. */
  questionAt(place: number, slack: number): number {
    return this.nearest(this.questions, place, slack, (turn) => this.from(turn));
  }

  private nearest(own: readonly number[], place: number, slack: number, end: (turn: number) => number): number {
    const next = firstFrom(own, (turn) => this.from(turn) > place);
    const away = (turn: number) => Math.max(0, this.from(turn) - place, place - end(turn));
    const [near] = own.slice(Math.max(0, next - 1), next + 1).sort((a, b) => away(a) - away(b));
    return near !== undefined && away(near) <= slack ? near : -1;
  }

  /** The next question behind a turn, or the one before it; the same turn where there is none. */
  question(turn: number, way: 1 | -1, isUnanswered: boolean): number {
    const own = isUnanswered ? this.questions.filter((one) => this.has(one, 'unanswered')) : this.questions;
    const found = way > 0 ? own.find((one) => one > turn) : own.findLast((one) => one < turn);
    return found ?? turn;
  }
}

function has({ flags }: PageTurns, turn: number, flag: keyof typeof FLAGS): boolean {
  return ((flags[turn] ?? 0) & FLAGS[flag]) !== 0;
}

/** The place in a list of the first for which something holds that holds for all behind it, too. */
export function firstFrom(list: readonly number[], isBehind: (one: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if (isBehind(list[half] ?? 0)) high = half;
    else low = half + 1;
  }
  return low;
}

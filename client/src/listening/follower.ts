import type { Disposable, Range, TextDocument } from 'vscode';
import type { TimelineTurn } from '../../../server/src/protocol/timing';
import { Mark } from './mark';
import type { TimedTurns } from './timedTurns';

/** The text follows the sound: the mark in it, and which turn that stands at. */
export class Follower implements Disposable {
  private readonly mark = new Mark();
  private document: TextDocument | undefined;
  /** The time at which the turn sounds that is marked. */
  private time = 0;

  constructor(private readonly turns: TimedTurns) {}

  /** The turn that is marked; undefined for none. */
  get range(): Range | undefined {
    return this.mark.range;
  }

  /** Another transcript is listened to from now on. */
  take(document: TextDocument): void {
    this.mark.take();
    this.document = document;
  }

  /** The turn that sounds at a time is marked; with `reveals` it is brought to sight once. */
  to(time: number, reveals: boolean): void {
    const turn = this.turns.at(time);
    if (turn) this.toTurn(turn, time, reveals);
  }

  /** As `to`, of a turn that is known. */
  toTurn({ range }: TimelineTurn, time: number, reveals: boolean): void {
    if (!this.document) return;
    this.time = time;
    this.mark.put(this.document.uri.toString(), range, reveals);
  }

  /** The text has changed; `isTyped` where somebody types. */
  change(isTyped: boolean): void {
    this.mark.move();
    if (isTyped) this.mark.typed();
  }

  /** The times of the turns are known anew: what has moved has its place again. */
  settle(): void {
    if (this.mark.waits) this.to(this.time, false);
  }

  /** Other editors are in sight. */
  renew(): void {
    this.mark.renew();
  }

  dispose(): void {
    this.mark.dispose();
  }
}

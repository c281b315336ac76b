import type { PlayerState } from '../../../pages/shared/player';

/** How things stand before a page has said anything. */
const SILENCE: PlayerState = {
  ...{ type: 'state', source: '', time: 0, length: 0, isPlaying: false, rate: 1, isLooping: false, mayStart: false },
};

/** How the sound stands, by what the page has told of it. `clock` tells milliseconds. */
export class Sounding {
  private told = SILENCE;
  private toldAt = 0;
  /** The recording of which it is known where it stands; empty for none. */
  private known = '';

  constructor(private readonly clock: () => number = Date.now) {}

  /** What the page has told last. */
  get now(): PlayerState {
    return this.told;
  }

  /** Where the sound stands at this moment, in milliseconds: since the page has told, it has played on. */
  get time(): number {
    const { time, isPlaying, rate } = this.told;
    return isPlaying ? time + (this.clock() - this.toldAt) * rate : time;
  }

  /** Whether the page has read of the recording that it has: before, it stands nowhere. */
  get isKnown(): boolean {
    return this.known !== '' && this.known === this.told.source;
  }

  /** The page tells how things stand; whether the sound has begun with it. */
  hear(state: PlayerState): boolean {
    const began = state.isPlaying && !this.told.isPlaying;
    this.told = state;
    this.toldAt = this.clock();
    if (state.length > 0 || state.isPlaying) this.known = state.source;
    return began;
  }

  /** Another recording is about to be played: nothing is known of it, and the speed stays. */
  change(): void {
    this.told = { ...SILENCE, rate: this.told.rate };
    this.known = '';
  }

  /** The page is gone, or was written anew: what sounded stands still. */
  stop(): void {
    this.told = { ...this.told, time: this.time, isPlaying: false, mayStart: false };
  }
}

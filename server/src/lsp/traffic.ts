/**
 * Keeps count of what comes in, so that work can wait for a lull: a cancel or an edit that stands in the queue behind
 * a request should not find the request answered already.
 */
export class Traffic {
  private arrived = 0;
  /** How many had arrived when background work last began a slice. */
  private seenWorking = 0;

  constructor(private readonly pause: (milliseconds?: number) => Promise<void>) {}

  /** Something came in. */
  note(): void {
    this.arrived++;
  }

  /** Lets what has come in have its turn. */
  turn(): Promise<void> {
    return this.pause();
  }

  /** Settles when nothing more has come in for a moment. */
  async quiet(): Promise<void> {
    this.note();
    for (let seen = -1; seen !== this.arrived;) {
      seen = this.arrived;
      // The next message is read in the turn after this one, but behind this pause: one pause would see nothing.
      await this.pause();
      await this.pause();
    }
  }

  /** Settles when nothing has come in for so many milliseconds. */
  async idle(milliseconds: number): Promise<void> {
    for (let seen = -1; seen !== this.arrived;) {
      seen = this.arrived;
      await this.pause(milliseconds);
    }
  }

  /**
   * For background work, before each slice of it: lets messages be read, and while a person types,
   * waits for a gap between two keystrokes, though not for ever.
   */
  async lull(): Promise<void> {
    await this.pause();
    await this.pause();
    for (let tries = 0; tries < TRIES && this.seenWorking !== this.arrived; tries++) {
      this.seenWorking = this.arrived;
      await this.pause(GAP);
    }
  }
}

/** Milliseconds without a message that make a gap; there are twice as many between the letters of a fast typist. */
const GAP = 50;
const TRIES = 20;

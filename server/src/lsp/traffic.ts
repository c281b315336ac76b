/**
 * Keeps count of what comes in, so that work can wait for a lull: a cancel or an edit that stands in the queue behind
 * a request should not find the request answered already.
 */
export class Traffic {
  private arrived = 0;

  constructor(private readonly pause: () => Promise<void>) {}

  /** Something came in. */
  note(): void {
    this.arrived++;
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
}

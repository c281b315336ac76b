/** Whether a page has said that it is there. Waiting for it ends after `patience` milliseconds, and when it is gone. */
export class Readiness {
  private isReady = false;
  private readonly waiting = new Set<(isReady: boolean) => void>();

  constructor(private readonly patience: number) {}

  get is(): boolean {
    return this.isReady;
  }

  /** Resolves to whether the page is there. */
  async wait(): Promise<boolean> {
    if (this.isReady) return true;
    return new Promise<boolean>((resolve) => {
      const end = (isReady: boolean) => {
        clearTimeout(timer);
        this.waiting.delete(end);
        resolve(isReady);
      };
      const timer = setTimeout(end, this.patience, false);
      this.waiting.add(end);
    });
  }

  /** The page has said that it is there. */
  come(): void {
    this.isReady = true;
    this.endAll(true);
  }

  /** The page is written anew: it is waited for on. */
  begin(): void {
    this.isReady = false;
  }

  /** There is no page any more. */
  go(): void {
    this.isReady = false;
    this.endAll(false);
  }

  private endAll(isReady: boolean): void {
    for (const end of [...this.waiting]) end(isReady);
  }
}

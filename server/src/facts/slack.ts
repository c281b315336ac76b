import type { Rewritten, Sum } from './sum';

/**
 * A decision that survives a number of changed lines, whatever they say: for sums that are too costly to be made again with
 * every letter. Lines that were changed twice count twice.
 */
export class Slack implements Sum {
  constructor(private readonly lines: number) {}

  after({ now }: Rewritten): Sum | undefined {
    const left = this.lines - now.length;
    return left < 0 ? undefined : new Slack(left);
  }
}

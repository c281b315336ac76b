import type { Turn, TurnText } from '../../model/transcript';
import type { TurnsIn } from '../../facts/turnText';
import { turnText } from '../../facts/turnText';
import { ChunkedList } from '../../text/chunkedList';

/**
 * The turns of a version, each by itself: made when they are asked for first, since a reading can do without them. Versions
 * share the chunks in which all are the same.
 */
export class TurnTexts {
  private isMade = false;

  /** @param latest the turns as they were made last, of this version or of an earlier one: no version holds another */
  private constructor(
    private readonly document: TurnsIn,
    private readonly turns: readonly Turn[],
    private latest: ChunkedList<TurnText>,
  ) {}

  static of(document: TurnsIn, turns: readonly Turn[], earlier?: TurnTexts): TurnTexts {
    return new TurnTexts(document, turns, earlier?.latest ?? ChunkedList.of<TurnText>([]));
  }

  get all(): ChunkedList<TurnText> {
    if (!this.isMade) {
      this.latest = this.latest.renewed(this.turns.map((_, at) => this.textAt(at)));
      this.isMade = true;
    }
    return this.latest;
  }

  /** Those of a later version with the same turns, only some of which have other lines, given by their indices. */
  after(document: TurnsIn, touched: readonly number[]): TurnTexts {
    const later = TurnTexts.of(document, this.turns, this);
    if (!this.isMade) return later;
    for (const at of touched) later.latest = later.latest.replace(at, at + 1, [later.textAt(at)]);
    later.isMade = true;
    return later;
  }

  private textAt(at: number): TurnText {
    const turn = this.turns[at];
    if (turn === undefined) throw new Error('there are fewer turns');
    return turnText(this.document, turn, this.turns[at + 1]);
  }
}

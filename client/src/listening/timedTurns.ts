import type { TextDocument } from 'vscode';
import { placeAt } from '../../../pages/shared/placeAt';
import type { TimelineTurn } from '../../../server/src/protocol/timing';
import type { TextPosition } from '../shared/places';
import type { Asking, Times } from './asking';
import { areAround } from './asking';

/** What a transcript is to this. */
type Text = Pick<TextDocument, 'uri' | 'version'>;

/** The turns of the transcript that is listened to, with their times. */
export class TimedTurns<Document extends Text = TextDocument> {
  private document: Document | undefined;
  /** Where the cursor was: it tells which part is meant, where times begin anew. */
  private cursor: TextPosition = { line: 0, character: 0 };
  private known: Times | undefined;
  /** The version of the text whose times these are. */
  private version = 0;

  /** `renewed` is called when times are known anew. */
  constructor(
    private readonly asking: { times(document: Document, place: TextPosition): ReturnType<Asking['times']> },
    private readonly renewed: () => void,
  ) {}

  /** As of the text that was looked at last; undefined while nothing is known. */
  get times(): Times | undefined {
    return this.known;
  }

  /** The place by which the part is told. */
  get place(): TextPosition {
    return this.cursor;
  }

  /** The transcript that is listened to from now on; its times are asked for. */
  take(document: Document, place: TextPosition): void {
    this.document = document;
    this.cursor = place;
    this.known = undefined;
    void this.renew();
  }

  /** The same transcript, seen from another place. */
  lookFrom(place: TextPosition): void {
    this.cursor = place;
    if (!this.known || areAround(this.known, place)) return;
    this.known = undefined;
    void this.renew();
  }

  /** The turn that sounds at a time; undefined for none, and while the text has changed since its times were told. */
  at(time: number): TimelineTurn | undefined {
    if (!this.known || !this.isNew) return undefined;
    return this.known.turns[placeAt(this.known.turns, time)];
  }

  /** All turns, as they are now; while the server cannot answer, as they were last. */
  async all(): Promise<readonly TimelineTurn[]> {
    if (!this.known || !this.isNew) await this.renew();
    return this.known?.turns ?? [];
  }

  async renew(): Promise<void> {
    const { document } = this;
    if (!document) return;
    const { version } = document;
    const times = await this.asking.times(document, this.cursor);
    if (document !== this.document || document.version !== version || !times) return;
    this.known = times;
    this.version = version;
    this.renewed();
  }

  private get isNew(): boolean {
    return this.version === this.document?.version;
  }
}

import type { TextDocument } from 'vscode';
import { Uri } from 'vscode';
import type { FromJudging, ToJudging } from '../../../pages/shared/judging';
import type { Recording as Told } from '../../../server/src/protocol/recording';
import type { Asking } from '../listening/asking';
import type { Chosen } from '../listening/chosen';
import type { Recording } from '../listening/recording';
import { recordingOf, Spoilt } from '../listening/recording';
import type { Page } from '../page/page';
import { tell } from '../shared/words';

/** The recording out of which clips are heard. Where there is none, or none that plays, clips are read. */
export class Tape {
  private recording: Recording | undefined;
  private said = '';
  private document: TextDocument | undefined;
  private readonly spoilt = new Spoilt();

  constructor(
    private readonly asking: Asking,
    private readonly page: Page<ToJudging, FromJudging>,
    private readonly chosen: Chosen,
  ) {}

  /** Something to know of it; empty for nothing. */
  get note(): string {
    return this.said;
  }

  /** Finds the recording of a transcript as it is now, and gives it to the page; nobody is asked for one. */
  async find(document: TextDocument): Promise<void> {
    if (document !== this.document) this.eject();
    this.document = document;
    const told = await this.asking.recording(document);
    // A server that does not answer says nothing against a recording that is there.
    if (document !== this.document || (!told && this.recording)) return;
    const { recording } = await recordingOf(document, told, this.chosen.get(document), this.spoilt);
    if (document !== this.document) return;
    const isSpoilt = recording !== undefined && this.spoilt.has(recording);
    this.recording = isSpoilt ? undefined : recording;
    this.said = isSpoilt
      ? tell`${recording.name} cannot be played here; the player says why. It is read instead.`
      : noteOf(recording, told);
    if (this.recording) this.page.grant(Uri.joinPath(this.recording.uri, '..'));
    this.load();
  }

  /** Gives to the page what it can play, which may have it already. */
  load(): void {
    const { recording } = this;
    if (recording) this.page.tell({ type: 'load', source: this.sourceOf(recording), isVideo: recording.isVideo });
    else this.page.tell({ type: 'silent' });
    this.page.describe(recording?.name ?? '');
  }

  /** There is no transcript any more. */
  eject(): void {
    this.document = undefined;
    this.recording = undefined;
    this.said = '';
    this.load();
  }

  /** The page cannot play what it was given: a copy of it may be there. */
  async failed(source: string): Promise<void> {
    const { recording, document } = this;
    if (!recording || !document || this.sourceOf(recording) !== source) return;
    this.spoilt.add(recording);
    await this.find(document);
  }

  /** Browsers keep what they have read of an address: what is written anew has another one. */
  private sourceOf({ uri, written }: Recording): string {
    return `${this.page.addressOf(uri)}?${written}`;
  }
}

function noteOf(recording: Recording | undefined, told: Told | undefined): string {
  if (!recording) return tell`No recording is known: it is read, not heard.`;
  return told?.hasTimes === false ? tell`No times stand in this transcript: it is read, not heard.` : '';
}

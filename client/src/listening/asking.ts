import type { TextDocument, Uri } from 'vscode';
import type { Recording, RecordingParams } from '../../../server/src/protocol/recording';
import { RECORDING } from '../../../server/src/protocol/recording';
import type { PlaceAt, PlaceAtParams, TimeAt, TimeAtParams } from '../../../server/src/protocol/timing';
import type { Timeline, TimelineParams, TimelineTurn } from '../../../server/src/protocol/timing';
import { PLACE_AT, TIME_AT, TIMELINE, turnOfTimeline } from '../../../server/src/protocol/timing';
import type { WriteTimeParams, WrittenTime } from '../../../server/src/protocol/writingTimes';
import { WRITE_TIME } from '../../../server/src/protocol/writingTimes';
import type { Server } from '../connection/server';
import type { TextPosition } from '../shared/places';
import { isBehind } from '../shared/places';

/** Who says what when, as far as times in the text tell it. */
export interface Times {
  readonly speakers: Timeline['speakers'];
  readonly turns: readonly TimelineTurn[];
  /** Where the part begins whose times these are, and where the next one does; left out at the ends of the text. */
  readonly begins?: TextPosition;
  readonly ends?: TextPosition;
}

/** Whether times are those around a place. */
export function areAround({ begins, ends }: Times, place: TextPosition): boolean {
  return !(begins && isBehind(begins, place)) && !(ends && !isBehind(ends, place));
}

/** What the server is asked while somebody listens. Undefined while it cannot answer, and where there is nothing. */
export class Asking {
  constructor(private readonly server: Server) {}

  /** `duration` is that of the recording, in milliseconds; 0 while it is not known. */
  async timeAt({ uri }: TextDocument, place: TextPosition, duration: number): Promise<TimeAt | undefined> {
    const position = { line: place.line, character: place.character };
    const params: TimeAtParams = { ...of(uri), position, ...(duration > 0 && { duration }) };
    return (await this.server.request<TimeAt | null>(TIME_AT, params)) ?? undefined;
  }

  /** What is said at a time; `duration` as above. `near` tells which part is meant, where times begin anew. */
  async placeAt({ uri }: TextDocument, ms: number, duration: number, near: TextPosition): Promise<PlaceAt | undefined> {
    const place = { line: near.line, character: near.character };
    const params: PlaceAtParams = { ...of(uri), ms, near: place, ...(duration > 0 && { duration }) };
    return (await this.server.request<PlaceAt | null>(PLACE_AT, params)) ?? undefined;
  }

  /**
   * Who speaks when. Where times begin anew, as on a second tape, the recording is taken for that of the part around a place,
   * and only its turns are told.
   */
  async times({ uri }: TextDocument, place: TextPosition): Promise<Times | undefined> {
    const params: TimelineParams = of(uri);
    const timeline = (await this.server.request<Timeline | null>(TIMELINE, params)) ?? undefined;
    if (!timeline) return undefined;
    const { speakers, basis, parts } = timeline;
    if (basis === 'words') return { speakers, turns: [] };
    const all = turnsOf(timeline);
    const part = parts.findLast(({ turn }) => !isBehind(headOf(all[turn]) ?? place, place));
    const from = part?.turn ?? 0;
    const until = parts.find(({ turn }) => turn > from)?.turn;
    const shift = part?.shift ?? 0;
    const [begins, ends] = [part && headOf(all[from]), until === undefined ? undefined : headOf(all[until])];
    const own = all.slice(from, until);
    const turns = own.map((turn, nth) => ({ ...turn, from: turn.from - shift, to: endOf(turn, own[nth + 1]) - shift }));
    return { speakers, turns, ...(begins && { begins }), ...(ends && { ends }) };
  }

  /** A time of the recording, as it is to be written at a place, or at the head of the turn there. */
  async writtenTime(
    { uri }: TextDocument,
    { line, character }: TextPosition,
    ms: number,
    what: WriteTimeParams['what'],
  ): Promise<WrittenTime | undefined> {
    const params: WriteTimeParams = { ...of(uri), position: { line, character }, ms, what };
    return (await this.server.request<WrittenTime | null>(WRITE_TIME, params)) ?? undefined;
  }

  async recording({ uri }: TextDocument): Promise<Recording | undefined> {
    const params: RecordingParams = of(uri);
    return (await this.server.request<Recording | null>(RECORDING, params)) ?? undefined;
  }

  /** Writes down which recording a transcript has. */
  async declare({ uri }: TextDocument, recording: Uri): Promise<void> {
    await this.server.declareRecording(uri, recording);
  }
}

/** The line of a label: a time may stand before it. */
function headOf(turn: TimelineTurn | undefined): TextPosition | undefined {
  return turn && { line: turn.range.start.line, character: 0 };
}

/** A turn whose end nobody wrote down goes on until the next one begins. */
function endOf({ to, toIsEstimate }: TimelineTurn, next: TimelineTurn | undefined): number {
  return toIsEstimate ? Math.max(to, next?.from ?? to) : to;
}

function turnsOf({ turns }: Timeline): readonly TimelineTurn[] {
  const all = Array.from(turns.from, (_, index) => turnOfTimeline(turns, index));
  return all.filter((turn) => turn !== undefined);
}

function of(uri: Uri): { readonly textDocument: { readonly uri: string } } {
  return { textDocument: { uri: uri.toString() } };
}

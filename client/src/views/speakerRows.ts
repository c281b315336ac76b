import type { Speaker, SpeakerExcerpt, SpeakerLabel } from '../../../server/src/protocol/speakers';
import { plural, say } from '../../../server/src/words/say';
import type { TextPosition, TextRange } from '../shared/places';
import { indexAt } from '../shared/places';
import type { RowFields } from './rows';
import { counted, listed, listedNames, tell, told } from '../shared/words';
import { roleWord } from '../wording/roleWord';

export interface SpeakerRow extends RowFields {
  readonly kind: 'speaker';
  /** What the id is made of; no other speaker of the document has had it. */
  readonly key: number;
  readonly speaker: Speaker;
  /** Where each turn begins, in the text's order. */
  readonly places: readonly TextRange[];
  /** The labels, where there are several or one that is not the name; then some of what they say. */
  readonly children: readonly (LabelRow | TurnRow)[];
}

export interface LabelRow extends RowFields {
  readonly kind: 'label';
  readonly speakerId: string;
  readonly places: readonly TextRange[];
}

export interface TurnRow extends RowFields {
  readonly kind: 'turn';
  readonly speakerId: string;
  readonly place: TextPosition;
}

export type SpeakersRow = SpeakerRow | LabelRow | TurnRow;

/**
 * The rows of those who speak in a document. `before` are its rows before the last change: a speaker with the same name keeps
 * the id, and so does a renamed one.
 */
export function speakerRows(
  uri: string,
  speakers: readonly Speaker[],
  before: readonly SpeakerRow[],
): readonly SpeakerRow[] {
  const keys = keysFor(speakers, before);
  return speakers.map((speaker, at) => {
    const key = keys[at] ?? at;
    const id = `${uri}#speaker${key}`;
    return {
      ...{ kind: 'speaker', id, uri, key, speaker, label: speaker.name },
      description: describe(speaker),
      spoken: spokenSpeaker(speaker),
      places: placesOf(speaker.labels),
      children: [...labelRows(uri, id, speaker), ...turnRows(uri, id, speaker)],
    };
  });
}

/** A name that is new has taken the place of one that is gone, for it is being written. */
function keysFor(speakers: readonly Speaker[], before: readonly SpeakerRow[]): readonly number[] {
  const known = new Map(before.map(({ speaker, key }) => [speaker.name, key]));
  const names = new Set(speakers.map(({ name }) => name));
  const free = before.filter(({ speaker }) => !names.has(speaker.name)).map(({ key }) => key);
  let unused = before.reduce((next, { key }) => Math.max(next, key + 1), 0);
  return speakers.map(({ name }) => {
    const key = known.get(name) ?? free.shift() ?? unused++;
    // Should another have the same name, it gets a key of its own.
    known.delete(name);
    return key;
  });
}

/** `17 turns · 62 % · interviewer`: a narrow view cuts off the end. */
function describe(speaker: Speaker): string {
  return [...countsOf(speaker), ...partsOf(speaker)].join(' · ');
}

/** For a screen reader. */
function spokenSpeaker(speaker: Speaker): string {
  const { name, labels, turns, share } = speaker;
  const under = labels.length > 1 ? [tell`under ${labels.length} labels`] : [];
  const counts = turns === 0 ? countsOf(speaker) : [counted(turns, 'turn'), tell`${share} of the words`];
  return tell`${listed([name, ...partsOf(speaker)])}: ${listed([...counts, ...under])}.`;
}

function partsOf({ role, placeholder, several }: Speaker): readonly string[] {
  const does = roleWord(role);
  return [
    ...(placeholder ? [tell`no name yet`] : []),
    ...(several.length > 0 ? [tell`several at once`] : []),
    ...(does === undefined ? [] : [does]),
  ];
}

function countsOf({ turns, share }: Speaker): readonly string[] {
  return turns === 0 ? [tell`has not spoken yet`] : [counted(turns, 'turn'), share];
}

function labelRows(uri: string, speakerId: string, { name, labels }: Speaker): readonly LabelRow[] {
  if (labels.length === 0 || (labels.length === 1 && labels[0]?.label === name)) return [];
  return labels.map((use) => ({
    ...{ kind: 'label', id: `${speakerId}/label/${use.label}`, uri, speakerId, label: use.label },
    description: counted(use.turns, 'turn'),
    spoken: tell`Label ${use.label} of ${name}, in ${counted(use.turns, 'turn')}.`,
    places: placesOf([use]),
  }));
}

function turnRows(uri: string, speakerId: string, { name, excerpts }: Speaker): readonly TurnRow[] {
  return excerpts.map(({ text, place }, nth) => ({
    ...{ kind: 'turn', id: `${speakerId}/turn/${nth}`, uri, speakerId, label: text, place },
    description: lineOf(place),
    spoken: tell`${name} says on ${lineOf(place)}: ${text}`,
  }));
}

function lineOf({ line }: SpeakerExcerpt['place']): string {
  return tell`line ${line + 1}`;
}

function placesOf(labels: readonly SpeakerLabel[]): readonly TextRange[] {
  return labels
    .flatMap(({ places }) => pairs(places))
    .sort((a, b) => a.line - b.line || a.character - b.character)
    .map((place) => ({ start: place, end: place }));
}

function pairs(numbers: readonly number[]): readonly TextPosition[] {
  return numbers.flatMap((line, at) => (at % 2 === 0 ? [{ line, character: numbers[at + 1] ?? 0 }] : []));
}

/** Who speaks at the cursor; undefined before the first turn. */
export function speakerAt(rows: readonly SpeakerRow[], cursor: TextPosition): SpeakerRow | undefined {
  let found: { readonly row: SpeakerRow; readonly line: number } | undefined;
  for (const row of rows) {
    const line = row.places[indexAt(row.places, cursor)]?.start.line ?? -1;
    if (line > (found?.line ?? -1)) found = { row, line };
  }
  return found?.row;
}

/** The label of the turn at the cursor: that of a speaker's rows, or the speaker, who has no other. */
export function labelAt(row: SpeakerRow, cursor: TextPosition): SpeakerRow | LabelRow {
  const turn = row.places[indexAt(row.places, cursor)]?.start;
  const labels = row.children.filter((child) => child.kind === 'label');
  return labels.find(({ places }) => places.some(({ start }) => start === turn)) ?? row;
}

/** The row of a speaker to whom a row belongs. */
export function ownerId(row: SpeakersRow): string {
  return row.kind === 'speaker' ? row.id : row.speakerId;
}

/** What is asked before some speakers become one with another. */
export function mergeQuestion(
  others: readonly SpeakerRow[],
  { speaker: { name } }: SpeakerRow,
): { readonly question: string; readonly detail: string } {
  const turns = others.reduce((sum, { speaker }) => sum + speaker.turns, 0);
  const detail = plural(
    turns,
    say`${turns} turn gets the label of ${name}. What is said stays as it is.`,
    say`${turns} turns get the label of ${name}. What is said stays as it is.`,
  );
  return { question: tell`Merge ${listedNames(others.map(({ label }) => label))} into ${name}?`, detail: told(detail) };
}

/** `4 · 1 without a name`, beside the title; empty where there are no speakers. */
export function titleCounts(rows: readonly SpeakerRow[]): string {
  const unknown = rows.filter(({ speaker }) => speaker.placeholder).length;
  return [rows.length, ...(unknown > 0 ? [tell`${unknown} without a name`] : [])].join(' · ').replace(/^0$/, '');
}

/** Whether two lists of rows show the same. Places alone may differ: they are not shown. */
export function showSame(some: readonly SpeakerRow[], others: readonly SpeakerRow[]): boolean {
  return some.length === others.length && some.every((row, at) => sightOf(row) === sightOf(others[at]));
}

function sightOf(row: SpeakerRow | undefined): string {
  const children = row?.children.map(({ id, label, description }) => [id, label, description]);
  return JSON.stringify([row?.id, row?.label, row?.spoken, row?.speaker.color, row?.speaker.fullName, children]);
}

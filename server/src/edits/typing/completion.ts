import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import type { Words } from '../../words/say';
import { headFor } from './labelForm';
import { nextVoices } from './nextSpeaker';
import { mayStartTurn } from './turnStart';
import { describe } from '../../queries/speakers/voices';

/** Something to write: a label at the start of a line, or a sound or a gap behind its bracket. */
export interface CompletionEntry {
  readonly kind: 'label' | 'annotation';
  /** What the list shows: of a label the name alone. */
  readonly label: string;
  /** What the participant does and how many turns they have; how often an annotation stands in the text. */
  readonly detail: Words;
  /** What an editor matches what is typed with: the label, and the same without accents. */
  readonly filterText: string;
  /** What is written: the label with the document's own marks and separator. */
  readonly insert: string;
  /** What it replaces: what was typed so far; empty on a blank line. */
  readonly range: Range;
  /** Keeps the order of these entries where an editor sorts by it. */
  readonly sortText: string;
}

/**
 * The labels that fit at a line start, of the likeliest next speaker first. Empty in the middle of prose, behind a
 * separator, in the front matter and in the matter around the interview.
 */
export function completion(snapshot: Snapshot, offset: number): readonly CompletionEntry[] {
  const { text } = snapshot;
  const { line, column } = text.placeAt(offset);
  const written = text.lineText(line);
  if (column > LONGEST || written.slice(column).trim() !== '' || !mayStartTurn(snapshot, line)) return [];
  const typed = written.slice(0, column).trimStart();
  const range = { from: offset - typed.length, to: offset };
  return nextVoices(snapshot, line)
    .filter(({ label, name }) => startsSomewhere(label, typed) || startsSomewhere(name, typed))
    .map((voice, nth) => ({
      kind: 'label',
      label: voice.label,
      detail: describe(voice),
      filterText: filterText(voice.name === voice.label ? voice.label : `${voice.label} ${voice.name}`),
      insert: headFor(snapshot, voice, line),
      range,
      sortText: String(nth).padStart(4, '0'),
    }));
}

/** The longest name, in UTF-16 code units; longer text is speech. */
const LONGEST = 100;

/** Whether the name, or one of its words with what follows, starts with the letters typed, with or without accents and capitals. */
function startsSomewhere(name: string, typed: string): boolean {
  const wanted = plain(typed);
  const whole = plain(name);
  if (whole.startsWith(wanted)) return true;
  return Array.from(whole.matchAll(/(?<=[\s.(\-–])\S/gu)).some(({ index }) => whole.startsWith(wanted, index));
}

/** Without accents and capitals; Hangul, which comes apart into its letters, stays comparable. */
function plain(name: string): string {
  return unaccented(name).toLowerCase();
}

function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

function filterText(label: string): string {
  const bare = unaccented(label).normalize('NFC');
  return bare === label ? label : `${label} ${bare}`;
}

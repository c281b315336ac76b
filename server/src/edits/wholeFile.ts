import type { Finding } from '../rules/finding';
import type { BlankLines } from '../declarations/profiles';
import { Snapshot } from '../document/snapshot';
import type { TextChange } from '../text/change';
import { changeOriginal } from '../text/original';
import { fixAll } from './fixes/codeActions';
import { ALREADY, convertLabels } from './convertLabels/convertLabels';
import type { LabelForm } from './convertLabels/forms';
import { format } from './format/format';
import type { Refusal } from './refusal';
import { isRefusal } from './refusal';

/** A transcript as it stands in its file, and as it is read. What is done with it is done to both; line ends stay. */
export interface WholeFile {
  /** Without a byte order mark; lines may end in any way. */
  readonly text: string;
  readonly snapshot: Snapshot;
}

/** One fix may make room for the next, but never for many. */
const MAX_ROUNDS = 10;

/**
 * Applies all certain fixes, until none is left.
 *
 * @param asked of all findings those that are to be fixed
 */
export function fixWhole(file: WholeFile, asked: (snapshot: Snapshot) => readonly Finding[]): WholeFile {
  let now = file;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changes = fixAll(now.snapshot, asked(now.snapshot));
    if (changes.length === 0) break;
    now = changed(now, changes);
  }
  return now;
}

/** What is asked of a transcript that is formatted as a whole. */
export interface WholeFormat {
  /** The form that all labels are to have; as they are without it. */
  readonly labels?: LabelForm | undefined;
  /** How many stand between turns; as in the text without it. */
  readonly blankLines?: BlankLines | undefined;
}

/** Gives all labels their form, where one is asked for, and formats. Refused where the labels cannot have that form. */
export function formatWhole(file: WholeFile, { labels, blankLines }: WholeFormat): WholeFile | Refusal {
  const converted = labels === undefined ? [] : conversion(file.snapshot, labels);
  if (isRefusal(converted)) return converted;
  const between = changed(file, converted);
  return changed(between, format(between.snapshot, { blankLines }));
}

function conversion(snapshot: Snapshot, labels: LabelForm): readonly TextChange[] | Refusal {
  const answer = convertLabels(snapshot, labels);
  if (!isRefusal(answer)) return answer.changes;
  return answer.refused === ALREADY ? [] : answer;
}

function changed(file: WholeFile, changes: readonly TextChange[]): WholeFile {
  if (changes.length === 0) return file;
  const text = changeOriginal(file.text, file.snapshot.text, changes);
  return { text, snapshot: Snapshot.of(text, file.snapshot.context) };
}

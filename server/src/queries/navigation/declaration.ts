import type { Participant } from '../../model/transcript';
import { columnsRange, labelRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { declarationOf, folderDeclarationOf, nameAt } from './references';

/** Where a participant is declared: in this document, or in the folder's `.turnwise.yaml` with offsets of that file. */
export interface DeclarationPlace {
  readonly folder: boolean;
  readonly range: Range;
}

/** The way there. */
export interface DeclarationLink extends DeclarationPlace {
  /** What an editor underlines at the cursor. */
  readonly origin: Range;
}

/**
 * From a label to where its participant is declared: the front matter, else the folder's file. A participant who
 * is not declared is taken to be introduced where the matter before the interview first names them, else by their
 * first turn.
 */
export function declaration(snapshot: Snapshot, offset: number): DeclarationLink | undefined {
  const name = nameAt(snapshot, offset);
  const place = name && (declared(snapshot, name.participant) ?? firstNamed(snapshot, name.participant));
  return place && { ...place, origin: name.range };
}

function declared(snapshot: Snapshot, participant: Participant): DeclarationPlace | undefined {
  const own = declarationOf(snapshot, participant);
  if (own !== undefined) return { folder: false, range: own.range };
  const inFolder = folderDeclarationOf(snapshot, participant);
  return inFolder && { folder: true, range: inFolder.range };
}

function firstNamed({ text }: Snapshot, { namedAt, turns }: Participant): DeclarationPlace | undefined {
  if (namedAt !== undefined) return { folder: false, range: columnsRange(text, namedAt.line, namedAt) };
  const [first] = turns;
  return first && { folder: false, range: labelRange(text, first) };
}

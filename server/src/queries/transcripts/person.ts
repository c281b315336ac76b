import { realName } from '../../names/realName';
import type { Participant } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import { folderDeclarationOf } from '../navigation/references';

/** By what a participant is known in other transcripts. */
export interface Person {
  /** The names in full, as `realName` writes them; empty where only a part, an office or one name is known. */
  readonly names: readonly string[];
  /** The name under which the folder's `.turnwise.yaml` declares the participant, if it does. */
  readonly declared: string | undefined;
}

export function personOf(snapshot: Snapshot, participant: Participant): Person {
  const { name, fullName, label, labels } = participant;
  const forms = [name, label, ...(fullName === undefined ? [] : [fullName]), ...labels.map((use) => use.label)];
  return {
    names: [...new Set(forms.flatMap((form) => realName(form) ?? []))],
    declared: folderDeclarationOf(snapshot, participant)?.name,
  };
}

/** Whether enough is known of a person to find them in another transcript. */
export function isKnownElsewhere({ names, declared }: Person): boolean {
  return names.length > 0 || declared !== undefined;
}

/**
 * The one of several participants of a transcript who is the same person as one of another transcript: declared as the
 * same participant, where one `.turnwise.yaml` counts for both (`together`), or by the same name in full. Where more
 * than one could be meant, the one who speaks most; undefined where none is.
 */
export function samePerson<T extends { readonly person: Person; readonly turns: number }>(
  wanted: Person,
  among: readonly T[],
  together: boolean,
): T | undefined {
  const isDeclared = ({ declared }: Person) => together && declared !== undefined && declared === wanted.declared;
  // Two that one file declares separately are two people, even if other names of theirs are the same.
  const isApart = ({ declared }: Person) => together && declared !== undefined && wanted.declared !== undefined;
  const isNamesake = (one: Person) => !isApart(one) && one.names.some((name) => wanted.names.includes(name));
  const declared = among.filter(({ person }) => isDeclared(person));
  const same = declared.length > 0 ? declared : among.filter(({ person }) => isNamesake(person));
  return [...same].sort((a, b) => b.turns - a.turns)[0];
}

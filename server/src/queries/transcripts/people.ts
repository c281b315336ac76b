import { labelKey } from '../../names/key';
import type { NameUse } from '../../document/folderNames';
import { folderNames, isName } from '../../document/folderNames';
import type { Snapshot } from '../../document/snapshot';
import type { LikelyName } from './likelyNames';
import { likelyByNames } from './likelyNames';
import { detached } from '../../text/detached';
import type { Person } from './person';
import { personOf } from './person';

/** One who speaks in a transcript: under which labels, and by what they are known in others. */
export interface Speaking {
  readonly labels: readonly NameUse[];
  readonly person: Person;
}

/** A transcript, with those who speak in it and have a name. */
export interface SpeakingIn {
  readonly file: string;
  /** Transcripts of one folder share what is declared, and are compared. */
  readonly folder: string;
  readonly speakers: readonly Speaking[];
}

/** One who speaks in some transcripts. */
export interface FolderPerson {
  /** As declared; else the label that stands in most transcripts. */
  readonly name: string;
  readonly declared: boolean;
  readonly turns: number;
  /** In how many transcripts they speak. */
  readonly transcripts: number;
  /** Those of most transcripts first. */
  readonly labels: readonly LabelIn[];
}

/** A label of a person, with how many turns bear it in each transcript. */
export interface LabelIn {
  readonly label: string;
  readonly turns: number;
  readonly places: readonly { readonly file: string; readonly turns: number }[];
}

/** A label that probably is another spelling or form of a name that others have, and in which transcripts it stands. */
export interface LikelySame extends LikelyName {
  readonly files: readonly string[];
}

export interface PeopleOfFolder {
  /** Those of most transcripts first. */
  readonly people: readonly FolderPerson[];
  /** The likeliest first. */
  readonly likely: readonly LikelySame[];
}

/** Those who speak in a transcript and have a name, or are declared: nobody knows who `P1` or `Interviewer` is in another. */
export function speakingIn(snapshot: Snapshot): readonly Speaking[] {
  return snapshot.transcript.participants.flatMap((participant) => {
    if (participant.speakers.length > 0) return [];
    const labels = participant.labels
      .map(({ label, turns }) => ({ label: detached(label), turns: turns.length }))
      .filter((use) => participant.declared || isName(use));
    return labels.length === 0 ? [] : [{ labels, person: personOf(snapshot, participant) }];
  });
}

/**
 * The people of some transcripts: one who is declared, or has one name in full, is one person in all of them; two who are declared
 * apart stay two. Who is probably the same besides is told, and never taken for granted.
 */
export function peopleOf(transcripts: readonly SpeakingIn[]): PeopleOfFolder {
  const keyOf = keysFor(transcripts);
  const groups = new Map<string, { readonly file: string; readonly speaking: Speaking }[]>();
  for (const transcript of transcripts)
    for (const speaking of transcript.speakers) {
      const key = keyOf(transcript, speaking);
      groups.set(key, [...(groups.get(key) ?? []), { file: transcript.file, speaking }]);
    }
  const people = Array.from(groups.values(), personIn);
  return { people: people.sort(byTranscripts), likely: likelyIn(transcripts, keyOf) };
}

type KeyOf = (transcript: SpeakingIn, speaking: Speaking) => string;

/** By what a speaker is the same in several transcripts. */
function keysFor(transcripts: readonly SpeakingIn[]): KeyOf {
  const declared = new Map<string, Set<string>>();
  for (const { folder, speakers } of transcripts)
    for (const { person } of speakers)
      for (const name of person.declared === undefined ? [] : person.names) {
        const key = `${folder}\n${name}`;
        declared.set(key, (declared.get(key) ?? new Set()).add(person.declared ?? ''));
      }
  return ({ folder }, { labels, person }) => {
    if (person.declared !== undefined) return `declared\n${folder}\n${person.declared}`;
    const [name] = person.names;
    const [only, ...more] = name === undefined ? [] : (declared.get(`${folder}\n${name}`) ?? []);
    if (only !== undefined && more.length === 0) return `declared\n${folder}\n${only}`;
    return name === undefined ? `label\n${labelKey(labels[0]?.label ?? '')}` : `name\n${name}`;
  };
}

function personIn(group: readonly { readonly file: string; readonly speaking: Speaking }[]): FolderPerson {
  const labels = new Map<string, { file: string; turns: number }[]>();
  for (const { file, speaking } of group)
    for (const { label, turns } of speaking.labels) {
      const places = labels.get(label);
      if (places === undefined) labels.set(label, [{ file, turns }]);
      else places.push({ file, turns });
    }
  const all = Array.from(labels, ([label, places]) => ({ label, turns: sum(places), places })).sort(
    (a, b) => b.places.length - a.places.length || b.turns - a.turns,
  );
  const declared = group.find(({ speaking }) => speaking.person.declared !== undefined)?.speaking.person.declared;
  return {
    name: declared ?? all[0]?.label ?? '',
    declared: declared !== undefined,
    turns: sum(all),
    transcripts: new Set(group.map(({ file }) => file)).size,
    labels: all,
  };
}

function byTranscripts(a: FolderPerson, b: FolderPerson): number {
  return b.transcripts - a.transcripts || b.turns - a.turns || (a.name < b.name ? -1 : 1);
}

/** The labels that are like names of other transcripts of their folder, each once; of those who are declared none. */
function likelyIn(transcripts: readonly SpeakingIn[], keyOf: KeyOf): readonly LikelySame[] {
  const folders = new Map<string, Map<string, readonly NameUse[]>>();
  const keys = new Map<string, Set<string>>();
  for (const transcript of transcripts) {
    const byFile = folders.get(transcript.folder) ?? new Map<string, readonly NameUse[]>();
    folders.set(transcript.folder, byFile.set(transcript.file, namesIn(transcript)));
    for (const speaking of transcript.speakers)
      for (const { label } of speaking.labels)
        keys.set(label, (keys.get(label) ?? new Set()).add(keyOf(transcript, speaking)));
  }
  const known = new Map(Array.from(folders, ([folder, byFile]) => [folder, folderNames(byFile)]));
  const found = new Map<string, LikelyName & { files: string[] }>();
  for (const transcript of transcripts) {
    const folder = known.get(transcript.folder);
    if (folder === undefined) continue;
    const own = transcript.speakers.filter(({ person }) => person.declared === undefined);
    const elsewhere = { folder, own: transcript.file };
    for (const likely of likelyByNames(elsewhere, namesIn(transcript))) {
      const speaking = own.find(({ labels }) => labels.some(({ label }) => label === likely.label));
      // Who is one person already under both labels needs no telling.
      if (speaking === undefined || keys.get(likely.right)?.has(keyOf(transcript, speaking)) === true) continue;
      const key = `${transcript.folder}\n${likely.label}\n${likely.right}`;
      const before = found.get(key);
      const files = [...(before?.files ?? []), transcript.file];
      found.set(key, { ...(before !== undefined && before.odds > likely.odds ? before : likely), files });
    }
  }
  return [...found.values()].sort((a, b) => b.odds - a.odds);
}

function namesIn({ speakers }: SpeakingIn): readonly NameUse[] {
  return speakers.flatMap(({ labels }) => labels).filter(isName);
}

function sum(some: readonly { readonly turns: number }[]): number {
  return some.reduce((all, { turns }) => all + turns, 0);
}

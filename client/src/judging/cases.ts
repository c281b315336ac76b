import type { Clip, Doubtful, DoubtfulTurn, UnnamedSpeaker, Verdict } from '../../../server/src/protocol/doubtful';

/** A speaker without a name, or a turn that may be another's. */
export type Case =
  | { readonly kind: 'speaker'; readonly id: string; readonly speaker: UnnamedSpeaker }
  | { readonly kind: 'turn'; readonly id: string; readonly turn: DoubtfulTurn };

/** What became of a case. */
export interface Judged {
  readonly id: string;
  /** A label is another one now; it is right as it is; or that is left open. */
  readonly was: 'changed' | 'kept' | 'skipped';
  /** In a sentence. */
  readonly what: string;
  /** As in `ColoredLabel`, of the speaker that it is about; 0 for none. */
  readonly color: number;
  /** The fingerprints of the text before and after a change, which tell whether that is still the last one. */
  readonly change?: { readonly before: string; readonly after: string };
}

/** First those without names, because doubts about turns need names; then the turns, in the text's order. */
export function casesOf({ placeholders, turns }: Pick<Doubtful, 'placeholders' | 'turns'>): readonly Case[] {
  return [
    ...placeholders.map((speaker) => ({ kind: 'speaker', id: `speaker ${speaker.name}`, speaker }) as const),
    ...turns.map((turn) => ({ kind: 'turn', id: idOfTurn(turn), turn }) as const),
  ];
}

/** The same in another version, as long as the same doubt is told. */
export function idOfTurn({ key }: Pick<DoubtfulTurn, 'key'>): string {
  return `turn ${key}`;
}

/**
 * The cases that are still to be judged. What was changed is no case any more by itself; of those that were kept or skipped
 * as many are left out as there are, since two turns may say the same.
 */
export function openOf(cases: readonly Case[], done: readonly string[]): readonly Case[] {
  const left = new Map<string, number>();
  for (const id of done) left.set(id, (left.get(id) ?? 0) + 1);
  return cases.filter(({ id }) => {
    const count = left.get(id) ?? 0;
    left.set(id, count - 1);
    return count <= 0;
  });
}

/** Those of the turns that were found to be right as they are, of what is in doubt now. */
export function keptOf(cases: readonly Case[], kept: readonly string[]): readonly DoubtfulTurn[] {
  const open = new Set(openOf(cases, kept));
  return cases.flatMap((one) => (one.kind === 'turn' && !open.has(one) ? [one.turn] : []));
}

/**
 * A case in another version of the text; undefined where that is not certain. Turns that say the same have one id, and are told
 * apart by their order, as long as there are as many of them as before.
 */
export function sameIn(cases: readonly Case[], one: Case, others: readonly Case[]): Case | undefined {
  const before = cases.filter(({ id }) => id === one.id);
  const now = others.filter(({ id }) => id === one.id);
  return before.length === now.length ? now[before.indexOf(one)] : undefined;
}

/** The same list without one of the ids, once. */
export function without(ids: readonly string[], id: string): readonly string[] {
  const place = ids.indexOf(id);
  return place < 0 ? ids : ids.toSpliced(place, 1);
}

/** Names that a key can say, of 1 to 9. */
const KEYS = 9;

/** Who a speaker without a name can be: first those that the text suggests, then those who speak already. */
export function namesFor(
  { names }: Pick<UnnamedSpeaker, 'names'>,
  known: readonly KnownSpeaker[],
): readonly { readonly name: string; readonly known: KnownSpeaker | undefined }[] {
  const all = new Set([...names, ...known.map(({ name }) => name)]);
  return [...all].slice(0, KEYS).map((name) => ({ name, known: speaking(name, known) }));
}

/** One who speaks under a name, or is declared and has no turn yet. */
export interface KnownSpeaker {
  readonly name: string;
  readonly color: number;
  readonly turns: number;
}

/** The one who speaks under a name already. */
export function speaking(name: string, known: readonly KnownSpeaker[]): KnownSpeaker | undefined {
  return known.find((one) => one.name === name && one.turns > 0);
}

/** What is heard or read of a case: of a turn first the turn, then those who can be meant, to compare. */
export function clipsOf(one: Case): readonly ComparedClip[] {
  if (one.kind === 'speaker') return one.speaker.clips.map((clip) => ({ clip, who: '', color: 0 }));
  const { turn } = one;
  const isOfSpeaker = turn.verdicts.some(({ is }) => is === 'other');
  const voices = turn.verdicts.flatMap(({ name = '', color = 0, voice }) =>
    voice ? [{ clip: voice, who: name, color }] : [],
  );
  return [{ clip: turn, who: '', color: 0 }, ...(isOfSpeaker ? voices : [])];
}

/** A clip, and who speaks in it where that is not what is asked. */
export interface ComparedClip {
  readonly clip: Clip;
  readonly who: string;
  readonly color: number;
}

/** What a verdict says, by which it is known in another version of the text, where it may stand in another place. */
export function idOfVerdict({ is, title }: Pick<Verdict, 'is' | 'title'>): string {
  return `${is} ${title}`;
}

/** The keys for what can be said of a turn: `T` leaves it, `O` gives it to the other, digits to further ones. */
export function keyOfVerdict(place: number): string {
  if (place === 0) return 'T';
  return place === 1 ? 'O' : String(place);
}

import { introduces } from '../language/introductions';
import { plainBlanks } from '../text/blanks';
import { labelKey } from '../names/key';
import { FULL_NAME } from '../names/legend';
import { rosterText } from '../labels/roster';
import { matchesOf } from '../text/matches';
import { perObject } from '../text/perObject';
import type { Snapshot } from '../document/snapshot';

/** Guests are introduced within so many turns, and their names said within so many lines of them. */
const OPENING_TURNS = 12;
const OPENING_LINES = 60;

/** More names than these are a list of something else. */
const MOST = 300;

/** So many characters of a line are looked at. */
const LONGEST = 2000;

const NAME = new RegExp(FULL_NAME, 'gu');

/**
 * The names in full that a document knows besides its labels, by their keys: those that a front matter of another making
 * lists, those in the matter before the talk, and those that are said in its first turns where somebody is introduced. Empty where
 * there are too many.
 */
export const introducedNames = perObject(({ transcript, declarations }: Snapshot): ReadonlyMap<string, string> => {
  const { lines, turns, before } = transcript;
  const names = new Map(declarations.named.map(({ name }) => [labelKey(name), name] as const));
  const first = turns[0]?.line ?? 0;
  const last = Math.min(turns[OPENING_TURNS - 1]?.endLine ?? turns.at(-1)?.endLine ?? -1, first + OPENING_LINES);
  const heads = new Map(turns.slice(0, OPENING_TURNS).map((turn) => [turn.line, turn.textFrom]));
  const said: string[] = [];
  for (let line = first; line <= last; line++)
    said.push(plainBlanks(lines.at(line)?.text.slice(heads.get(line) ?? 0, LONGEST + (heads.get(line) ?? 0)) ?? ''));
  const introductions = [rosterText(lines, before), ...said.filter((text) => introduces(text))].join('\n');
  for (const [name] of matchesOf(NAME, introductions)) {
    const plain = name.replace(/['’]s$|[.,]$/, '');
    names.set(labelKey(plain), plain);
  }
  return names.size > MOST ? new Map() : names;
});

import { isGrammar } from '../../language/words';
import { perObject } from '../../text/perObject';
import type { Participant, Transcript, Turn } from '../../model/transcript';
import { isPerson, namesOf } from './calls';

/** Whether a turn speaks of a participant by their name, other than as one says one's own. */
export function isSpokenOf(transcript: Transcript, turn: Turn, participant: Participant): boolean {
  const [first] = isPerson(participant) ? namesOf(participant) : [];
  if (first === undefined || first.length < SHORTEST || bearers(transcript).get(first) !== 1) return false;
  return says(transcript, turn, first);
}

/** How many people have a name for their first. */
const bearers = perObject(({ participants }: Transcript): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const participant of participants) {
    const [first] = isPerson(participant) ? namesOf(participant) : [];
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
});

/** Shorter names are words and syllables too often. */
const SHORTEST = 3;

function says({ lines, silent }: Transcript, turn: Turn, small: string): boolean {
  const name = small.charAt(0).toUpperCase() + small.slice(1);
  for (let at = turn.line; at <= turn.endLine; at++) {
    const text = silent.has(at) ? undefined : lines.at(at)?.text;
    const from = at === turn.line ? turn.textFrom : 0;
    for (let found = text?.indexOf(name, from) ?? -1; text !== undefined && found >= 0;) {
      const end = found + name.length;
      if (isMention(text.slice(Math.max(from, found - REACH), found), text.slice(end, end + 2))) return true;
      found = text.indexOf(name, end);
    }
  }
  return false;
}

/** So many characters before a name show how it is said. */
const REACH = 40;

/** Whether a name is a word, and said of somebody; at the head of a line it rather says who speaks. */
function isMention(before: string, after: string): boolean {
  if (before.trim() === '' || INSIDE.test(before) || /^(?:[\p{L}\p{M}\p{N}@/_-]|\.\p{L})/u.test(after)) return false;
  const last = /(\p{Lu}[\p{L}\p{M}'’-]*)\.?\s$/u.exec(before)?.[1];
  // `Walter J. Dunmore` says all of a name: one's own, or a relative's.
  return !OWN.test(before) && (last === undefined || isGrammar(last));
}

/** Inside a word, an address or a link. */
const INSIDE = /[\p{L}\p{M}\p{N}@/_.#-]$|[\](/]\S*$/u;

/** What stands before one's own name where one says it oneself: `My name is`, `your host Dr.`, `they called me`, a quote. */
const OWN =
  /(?:\b(?:host|myself|hello|hi|hey)\b.{0,30}|\bname(?:['’]s| is)|\bi['’]?m|\bi am|\bthis is|\bit['’]s|\bich bin|\bheiße|\bsoy|\bme llamo|\bje suis|\bsono|\bsou|我是|我叫|["“”„«»「『][^"“”„«»「『」』]*|\b(?:said|says|like|called|call me|me)\b)[\s,:]*$/i;

import { excerpt } from '../text/excerpt';
import type { SourceText } from '../text/sourceText';
import type { Fix, RelatedPlace } from '../model/findings';
import { labelChange } from '../document/labelChange';
import { labelPlace } from '../document/places';
import type { Talk } from './attribution/talk';
import { talkOf } from './attribution/talk';
import { accepted } from './shared/labels';
import { cluesOn } from './placeholder/clues';
import { isPlaceholder } from './placeholder/isPlaceholder';
import { knownNames } from './placeholder/knownNames';
import type { Riddle } from './placeholder/whoIs';
import { whoIs } from './placeholder/whoIs';
import type { RawFinding, Rule } from './rule';
import { plural, say } from '../words/say';

/** A label that stands for a name which nobody has filled in yet, once for all its turns. */
export const placeholderSpeaker: Rule = {
  code: 'placeholder-speaker',
  level: 'information',
  label: false,
  check(snapshot) {
    const uses = snapshot.transcript.participants.flatMap((participant) =>
      participant.labels
        .filter(({ label }) => isPlaceholder(label) && !accepted(snapshot, participant).has(label))
        .map((use) => ({ participant, use })),
    );
    if (uses.length === 0) return [];
    const talk = talkOf(snapshot.transcript);
    const known = knownNames(snapshot);
    const riddles = uses.map((one): Riddle => ({ ...one, clues: cluesOn(talk, one.use, known) }));
    return riddles.flatMap((riddle) => findingOn(talk, riddle, riddles));
  },
};

function findingOn(talk: Talk, riddle: Riddle, riddles: readonly Riddle[]): readonly RawFinding[] {
  const { label, turns } = riddle.use;
  const [first] = turns;
  if (first === undefined) return [];
  const name = whoIs(talk, riddle, riddles);
  return [
    {
      message: plural(
        turns.length,
        say`'${label}' is a placeholder; one turn waits for a name.`,
        say`'${label}' is a placeholder; ${turns.length} turns wait for a name.`,
      ),
      at: labelPlace(first),
      placeholder: label,
      related: tellingPlaces(talk, riddle),
      fixes: ({ text }) => (name === undefined ? [] : [nameIt(text, riddle, name)]),
    },
  ];
}

function nameIt(text: SourceText, { use: { label, turns } }: Riddle, name: string): Fix {
  return {
    title: turns.length === 1 ? say`Change to '${name}'` : say`Change all ${turns.length} '${label}' to '${name}'`,
    certain: false,
    changes: turns.map((turn) => labelChange(text, turn, name)),
  };
}

/** So many places are shown, and so many characters of each. */
const PLACES = 3;
const SHOWN = 80;

/** A turn of so many words tells something of its speaker. */
const TELLING = 8;

/** Where somebody could learn who it is: he says so, another says so, or he says enough to be known by. */
function tellingPlaces(talk: Talk, { use, clues }: Riddle): readonly RelatedPlace[] {
  const said = [...clues].sort((a, b) => Number(b.isIntroduction) - Number(a.isIntroduction));
  const shown = new Set(said.map(({ turn }) => turn));
  const longer = use.turns.filter((turn) => !shown.has(turn) && (talk.speech(turn.index)?.wordCount ?? 0) >= TELLING);
  const others = (longer.length > 0 ? longer : use.turns.filter((turn) => !shown.has(turn))).slice(0, PLACES);
  return [...said, ...others.map((turn) => ({ turn, said: talk.speech(turn.index)?.opening ?? '' }))]
    .slice(0, PLACES)
    .map(({ turn, said: words }) => ({
      at: labelPlace(turn),
      message: `${turn.label}: ${excerpt(words, SHOWN)}`,
    }));
}

/**
 * Talks of which labels were changed, for what a collection has too few of: a name that is wrong on most of its turns while
 * the text has the right one elsewhere, and two people whose names are a letter or two apart.
 */
import { chance } from './chance.mjs';

/** Names that differ by a letter or two, and that people bear: given names and surnames. */
const NEAR =
  `Alina Elina|Anton Antoni|Arno Arne|Berit Birit|Bjorn Bjarn|Carlo Carlos|Celia Delia|Damian Damien|Denis Dennis|Elena Helena
  Emil Emilio|Fabian Fabien|Greta Grete|Hanna Hanne|Ilan Ilana|Ivan Iwan|Jonas Jonah|Joris Juris|Kaija Kaisa|Lena Leni|Lina Line|Luca Lucas
  Marek Marik|Marco Marcos|Matteo Mateo|Milan Milena|Mira Mara|Nadia Nadja|Niels Nils|Olaf Olav|Petra Petrus|Rosa Rosi|Ruben Rubin
  Sara Sarah|Stefan Stefano|Sven Svea|Tessa Tesse|Tomas Tomek|Vera Vela|Yara Yana|Andersen Anderson|Bauer Baur|Berg Bergh|Bianco Bianchi
  Brandt Brand|Brown Browne|Burke Bourke|Carlson Carlsen|Clark Clarke|Costa Coste|Davis Davies|Eriksen Erikson|Fernandes Fernandez
  Ferrari Ferraro|Gomes Gomez|Hall Hill|Hermann Herrmann|Hoffman Hofmann|Jansen Janssen|Jensen Jenson|Kasten Karsten|Kato Saito|Keller Koller
  Kelley Kelly|Lidner Lindner|Lopes Lopez|Lund Lunde|Maier Mayer|Matthews Mathews|Moran Morgan|Moreau Morel|Murray Murphy|Nielsen Nilsen
  Novak Nowak|Olsen Olson|Pereira Perreira|Perry Percy|Phillips Philips|Reed Reid|Rodgers Rogers|Rosner Rossner|Rossi Rosso|Russel Russell
  Santos Santo|Schmidt Schmitt|Silva Silvia|Simons Simmons|Sorensen Sorenson|Stewart Stuart|Tanaka Tanabe|Thomson Thompson|Turner Tanner
  Walsh Welsh|Weber Webber|Werner Wegner|Winter Winther|Zhang Zheng`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '));

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** So many turns has somebody whose name is changed, at least. */
const SPEAKS = 5;
const SPEAKS_BESIDE_ANOTHER = 2;

/** On such shares of the turns a name is wrong. */
const SHARES = [0.55, 0.65, 0.75, 0.85, 0.92];

/**
 * @typedef {{ text: string, wrong?: ReadonlyMap<string, string>, now?: (label: string) => string }} Renamed  wrong: what was
 *   meant, by the wrong label; now: what a label of the talk was renamed to
 * @param {{ source: string, file: string, text: string, truth: { turns: readonly any[] } }} talk
 * @returns {Renamed[]}
 */
export function renamed(talk) {
  const random = chance(`${talk.source}/${talk.file}`);
  return [mostlyWrong(talk, random), nearNames(talk, random), nearNames(talk, random)].filter(
    (one) => one !== undefined,
  );
}

function mostlyWrong({ text, truth }, random) {
  const lines = text.split('\n');
  const heads = headsOf(lines, truth.turns, SPEAKS);
  const fit = [...heads].flatMap(([label, places]) => {
    const word = label.split(/\s+/).find((one) => /^[\p{L}'’-]{5,}$/u.test(one));
    return word !== undefined && standsElsewhere(lines, truth.turns, word) ? [{ label, word, places }] : [];
  });
  if (fit.length === 0) return undefined;
  const { label, word, places } = pick(fit, random);
  const slip = misspelt(word, random);
  const wrong = label.replace(word, slip);
  if (slip === word || heads.has(wrong)) return undefined;
  const share = pick(SHARES, random);
  const right = Math.max(1, Math.round((1 - share) * places.length));
  for (const at of shuffled(places, random).slice(right)) lines[at] = lines[at].replace(label, wrong);
  return { text: lines.join('\n'), wrong: new Map([[wrong, label]]) };
}

/** A talk in which all turns of a label have another; undefined where the label does not stand at the beginning of a line. */
export function renamedThroughout({ text, truth }, label, other) {
  const lines = text.split('\n');
  const places = headsOf(lines, truth.turns, 1).get(label) ?? [];
  for (const at of places) lines[at] = lines[at].replace(label, other);
  return places.length === 0 ? undefined : lines.join('\n');
}

/** Two of those who speak get near names, in labels and wherever they are named. */
function nearNames({ text, truth }, random) {
  const lines = text.split('\n');
  const heads = headsOf(lines, truth.turns, SPEAKS_BESIDE_ANOTHER);
  const named = [...heads.keys()].filter(
    (label) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(label) && label.length > 4,
  );
  if (named.length < 2) return undefined;
  const [one, other] = shuffled(named, random);
  const swaps = [one, other].map((label, at) => [label.split(' ').at(-1), at]);
  if (swaps[0][0] === swaps[1][0]) return undefined;
  const pair = shuffled(pick(NEAR, random), random);
  const now = (written) =>
    swaps.reduce(
      (all, [word, at]) =>
        all.replace(new RegExp(`(?<![\\p{L}'’-])(?:${word}|${word.toUpperCase()})(?![\\p{L}-])`, 'gu'), (was) =>
          was === was.toUpperCase() ? pair[at].toUpperCase() : pair[at],
        ),
      written,
    );
  return { text: now(lines.join('\n')), now };
}

/** The lines on which each label stands first, of labels that stand so often. */
export function headsOf(lines, turns, least) {
  const heads = new Map();
  for (const { line, label, neutral, defect, right, speakers, col } of turns) {
    if (neutral || defect || right || speakers || col !== undefined || !(lines[line - 1]?.indexOf(label) < 12))
      continue;
    if (lines[line - 1].includes(label)) heads.set(label, [...(heads.get(label) ?? []), line - 1]);
  }
  return new Map([...heads].filter(([, places]) => places.length >= least));
}

function standsElsewhere(lines, turns, word) {
  const labels = new Map(turns.map(({ line, label }) => [line - 1, label]));
  const pattern = new RegExp(`(?<![\\p{L}'’-])${word}(?![\\p{L}-])`, 'iu');
  return lines.some((line, at) => pattern.test(labels.has(at) ? line.replace(labels.get(at), '') : line));
}

/** A word with one slip of the fingers behind its first letter; sometimes the word itself. */
export function misspelt(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const way = Math.floor(random() * 4);
  if (way === 0) return before + rest.charAt(0) + letter + rest.slice(1);
  if (way === 1) return before + rest;
  if (way === 2) return before + letter + letter + rest;
  const row = KEYS.find((keys) => keys.includes(letter.toLowerCase()));
  const key = row?.charAt(row.indexOf(letter.toLowerCase()) + 1) || letter;
  return before + (letter === letter.toUpperCase() ? key.toUpperCase() : key) + rest;
}

export function pick(some, random) {
  return some[Math.floor(random() * some.length)];
}

export function shuffled(some, random) {
  const all = [...some];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

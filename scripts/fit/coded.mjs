/**
 * Talks whose labels are initials, one of them mistyped or misread: those that are so by themselves, and others in which
 * initials stand in place of names, in some with a list of those present before the talk. A collection has few errors in
 * initials, and where nearly any two labels are a letter apart, what stands around them has to tell.
 */
import { chance } from './chance.mjs';
import { headsOf, pick } from './renamed.mjs';

/** So often a label stands that is garbled on one of its turns. */
const SPEAKS = 3;

/** More people than these have no codes of two or three letters that all differ. */
const MOST = 30;

/** Such a share of the talks has a list, if more than two speak. */
const LISTED = 0.7;

const LETTERS = 'ABCDEFGHIJKLMNOPRSTVWZ';

/** Capitals that scanners and hurried eyes take for each other. */
const ALIKE = ['PFRBK', 'MNHWK', 'IJLT', 'OQCGD', 'EFB', 'VYU', 'ARK', 'SBG'];

/** @returns {import('./renamed.mjs').Renamed[]} */
export function coded(talk) {
  const random = chance(`${talk.source}/${talk.file} in initials`);
  const lines = talk.text.split('\n');
  const heads = headsOf(lines, talk.truth.turns, 1);
  const areCodes = [...heads.keys()].filter(isCode).length > heads.size / 2;
  const codes = areCodes
    ? new Map([...heads.keys()].filter(isCode).map((code) => [code, code]))
    : codesFor([...heads.keys()], pick([2, 3], random));
  if (codes === undefined) return [];
  for (const [label, code] of codes) for (const at of heads.get(label)) lines[at] = lines[at].replace(label, code);
  const frequent = [...codes].filter(([label]) => heads.get(label).length >= SPEAKS);
  if (frequent.length === 0) return [];
  const [label, code] = pick(frequent, random);
  const [slip, at] = [garbled(code, random), pick(heads.get(label), random)];
  if ([...codes.values()].includes(slip)) return [];
  lines[at] = lines[at].replace(code, slip);
  const list = !areCodes && heads.size > 2 && random() < LISTED ? `Present:\n${listOf(codes, random)}\n\n` : '';
  const now = (written) => codes.get(written) ?? written;
  return [{ text: list + lines.join('\n'), wrong: new Map([[slip, code]]), now }];
}

function isCode(label) {
  return /^\p{Lu}{2,4}$/u.test(label);
}

/** A code of so many letters for each label: its initials, filled up with what follows them; undefined where two had one. */
function codesFor(labels, size) {
  const codes = new Map(labels.map((label) => [label, codeOf(label, size)]));
  const all = [...codes.values()];
  const isFit = labels.length > 1 && labels.length <= MOST && all.every((code) => code.length === size);
  return isFit && new Set(all).size === all.length ? codes : undefined;
}

function codeOf(label, size) {
  const words = label.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];
  const initials = words.map((word) => word.charAt(0)).join('');
  const plain = (initials + (words.at(-1) ?? '').slice(1)).normalize('NFD').replace(/[^A-Za-z]/g, '');
  return plain.slice(0, size).toUpperCase();
}

function listOf(codes, random) {
  const way = pick(
    [(name, code) => `${name} (${code})`, (name, code) => `- ${name} - Office (${code})`, (name) => name],
    random,
  );
  return [...codes].map(([label, code]) => way(label, code)).join('\n');
}

/** A code with one letter exchanged, added, left out or swapped with its neighbour. */
function garbled(code, random) {
  const at = Math.floor(random() * code.length);
  const [before, letter, rest] = [code.slice(0, at), code.charAt(at), code.slice(at + 1)];
  const way = random();
  if (way < 0.45)
    return (
      before + pick([...pick(ALIKE.filter((some) => some.includes(letter)).concat(LETTERS), random)], random) + rest
    );
  if (way < 0.6) return before + pick([...LETTERS], random) + rest;
  if (way < 0.75) return before + letter + pick([letter, ...LETTERS], random) + rest;
  if (way < 0.9 && code.length > 2) return before + rest;
  return code.charAt(1) + code.charAt(0) + code.slice(2);
}

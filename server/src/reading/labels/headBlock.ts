import { plainBlanks } from '../../text/blanks';
import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import { labelKey } from '../../names/key';
import { wordScore } from '../../names/nameForm';
import { isOtherLabel, partNamed } from '../../language/words';

/** How far down a block of facts may begin: a title and an address may come first. */
const HEAD_LINES = 40;

/**
 * The lines of blocks of facts at the head of a text, that look like labels and are none:
 *
 *     Date: 3 May 2024
 *     Interviewer: Ruth Adeyemi
 *
 * A paragraph, or its beginning up to where the talk begins, whose lines bear different labels, most of them followed
 * by a value rather than a sentence, and at least one of them a caption (`Date`) or a part whose value is a name. And
 * the paragraph below a heading that announces people (`CHARACTERS`, `Present`), whatever it holds.
 */
export function headBlock(lines: Row<Line>, start: number): ReadonlySet<number> {
  let first = start;
  while (lines.at(first)?.blank === true) first++;
  const known = blocks.get(lines);
  if (known?.first === first) return known.facts;
  const facts = readHeadBlock(lines, first);
  blocks.set(lines, { first, facts });
  return facts;
}

/** Who reads labels and who reads the matter before a talk ask the same. */
const blocks = new WeakMap<Row<Line>, { readonly first: number; readonly facts: ReadonlySet<number> }>();

function readHeadBlock(lines: Row<Line>, start: number): ReadonlySet<number> {
  const facts = new Set<number>();
  const end = Math.min(lines.length, start + HEAD_LINES);
  let announced = false;
  let talking: ReadonlySet<string> | undefined;
  for (let from = start; from < end;) {
    let to = from;
    while (to < lines.length && lines.at(to)?.blank === false) to++;
    const block = untilTalk(lines.slice(from, to), () => (talking ??= keysOfTalk(lines, start)));
    if ((announced && block.length === to - from) || isBlock(block))
      for (let line = from; line < from + block.length; line++) facts.add(line);
    if (to > from) announced = to === from + 1 && PEOPLE.test(lines.at(from)?.text ?? '');
    from = to + 1;
  }
  return facts;
}

/** Headings of lists of people. */
const PEOPLE =
  /^\W{0,6}(?:(?:the )?(?:characters|cast|dramatis person(?:ae|æ)|(?:conference call |corporate |company )?participants?|(?:also )?present|attend(?:ees|ance|ing)|speakers?|panel(?:lists)?|voices|witnesses|personen|teilnehmer(?:innen)?|anwesend|personnages|participants|présents|personajes|asistentes|participantes|presentes|personaggi|partecipanti|presenti|участники|присутствовали|действующие лица)(?: list)?)\W{0,6}$/iu;

/** So often a label stands where somebody talks. */
const TALK = 3;

/** Looked for in so many lines. */
const TALK_LINES = 400;

/** The labels that stand again and again: lines that bear one are talk. */
function keysOfTalk(lines: Row<Line>, start: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const end = Math.min(lines.length, start + TALK_LINES);
  for (let at = start; at < end; at++) {
    const fact = factOf(lines.at(at));
    if (fact !== undefined) counts.set(fact.key, (counts.get(fact.key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= TALK).map(([key]) => key));
}

function untilTalk(block: readonly Line[], talking: () => ReadonlySet<string>): readonly Line[] {
  const talk = block.findIndex((line) => {
    const fact = factOf(line);
    return fact !== undefined && !isOtherLabel(fact.label) && talking().has(fact.key);
  });
  return talk < 0 ? block : block.slice(0, talk);
}

/** So many of a block's lines are facts, and so many of these have values: a longer fact may take more lines. */
const MOST = 0.6;

function isBlock(block: readonly Line[]): boolean {
  const facts = block.map(factOf).filter((fact) => fact !== undefined);
  if (facts.length === 0 || facts.length < MOST * block.length) return false;
  if (facts.length === 1 && block.length > 1) return false;
  if (new Set(facts.map(({ key }) => key)).size < facts.length) return false;
  const values = facts.filter((fact) => isValue(fact.value) || isCasting(fact)).length;
  const captions = facts.filter((fact) => isOtherLabel(fact.label) || isCasting(fact)).length;
  return captions > 0 && (values === facts.length || (values >= MOST * facts.length && captions >= facts.length / 3));
}

/** Longer values are none; whatever comes behind these characters need not be looked at. */
const VALUE = 200;

interface Fact {
  readonly label: string;
  readonly key: string;
  readonly value: string;
}

function factOf(line: Line | undefined): Fact | undefined {
  const shape = line?.shapes.find(({ strength }) => strength === 'strong');
  if (line === undefined || shape === undefined) return undefined;
  const label = plainBlanks(line.text.slice(shape.label.from, shape.label.to));
  return {
    label,
    key: labelKey(label),
    value: plainBlanks(line.text.slice(shape.label.to, shape.label.to + VALUE))
      .replace(/^[\s:：*_]+/, '')
      .trimEnd(),
  };
}

/** `Interviewer: Ruth Adeyemi`. */
function isCasting({ label, value }: Fact): boolean {
  return partNamed(label) !== undefined && isName(value);
}

/** Not a sentence: short, and without an end mark. */
function isValue(value: string): boolean {
  return value.length <= 120 && !/[.?!。？！…؟]["'”’»)]*$/.test(value) && value !== '';
}

function isName(value: string): boolean {
  const bare = value.replace(/(?:,? (?:\p{Lu}\p{L}{0,3}\.){1,3})+$/u, '');
  const words = bare.split(/\s+/).length;
  return words <= 6 && /^\p{L}/u.test(bare) && !/[.?!…؟。？！]$/.test(bare) && wordScore(bare) >= 1.5;
}

import { examinerOn } from '../../facts/examiner';
import type { LineView } from '../../facts/fact';
import { isAnnouncing } from '../../facts/looks';
import type { ChunkedList } from '../../text/chunkedList';
import type { LabelGroup } from '../../labels/group';
import { labelKey } from '../../names/key';
import { FULL_NAME, legendOf } from '../../names/legend';
import { likeness } from '../../names/likeness';
import type { Person } from './people';
import { rosterText } from '../../labels/roster';
import { bylinePlaces } from '../../language/introductions';
import { namesQuestion, partNamed, roleNamed } from '../../language/words';
import type { NamedPerson } from '../../model/declarations';
import type { Role } from '../../model/transcript';
import { matchesOf } from '../../text/matches';
import type { LineSpan } from '../../text/range';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** A role that is known before it is looked at who asks and who answers, and by what. */
export interface GivenRole {
  readonly role: Role;
  readonly by: Words;
}

/**
 * The roles that are known before it is looked at who asks and who answers, for each person: declared; named by a label; announced
 * by a court's record (`BY MS. FARRADAY:`); or said in another program's front matter (`guest: Ann Lee`, in `listed`) or in
 * the matter before the talk (`Interviewer: Ann Lee`, `interviewed by Ann Lee`). Undefined where nothing is said.
 */
export function rolesGiven(
  people: readonly Person[],
  lines: ChunkedList<LineView>,
  before: LineSpan | undefined,
  listed: readonly NamedPerson[],
): readonly (GivenRole | undefined)[] {
  const examiners = examinersIn(lines);
  const roster = rosterText(lines, before);
  const castings = once([...listed.flatMap(castingOf), ...castingsIn(roster)]);
  const legend = castings.length === 0 ? undefined : legendOf(roster);
  const labels = people.flatMap(({ groups }) => groups.map(({ label }) => label));
  const isExamination = areExamined(people, labels);
  const testify = isExamination ? witnessesAmong(people) : new Set<number>();
  const hasBar = people.some(({ groups }) => !groups.some(isOfBench));
  const cast = people.map(({ groups }): Role | undefined => {
    const roles = castings.filter(({ key }) =>
      groups.some((group) => likeness({ key: group.key, places: [] }, { key, places: [] }, legend) === 'form'),
    );
    const [first] = roles;
    return roles.every(({ role }) => role === first?.role) ? first?.role : undefined;
  });
  // Where all are said to ask, as a show lists all who are on it as hosts, nothing is said of who asks.
  const isCast = !cast.every((role) => role === 'interviewer' || role === 'moderator');
  return people.map(({ groups, declared }, at): GivenRole | undefined => {
    const named = groups
      .map(({ label }) => roleNamed(label, labels))
      .find((one) => one !== undefined && one !== 'other');
    if (declared?.role !== undefined) return { role: declared.role, by: say`declared` };
    if (named !== undefined) return { role: named, by: say`named by the label` };
    if (groups.some(({ label }) => examiners.has(labelKey(label))))
      return { role: 'interviewer', by: say`announced as the one who examines` };
    if (hasBar && groups.some(isOfBench)) return { role: 'interviewer', by: say`on the bench of a court` };
    const role = isCast ? cast[at] : undefined;
    if (role !== undefined) return { role, by: say`said before the talk` };
    return isExamination && !testify.has(at)
      ? { role: 'other', by: say`beside those who examine and testify` }
      : undefined;
  });
}

/** Of all turns so many are `Q` and `A` in an examination. */
const EXAMINED = 0.3;

/**
 * Whether many turns are questions and answers by their labels, as in a deposition: whoever else speaks there, to object, to
 * rule or to swear somebody in, neither asks nor answers.
 */
function areExamined(people: readonly Person[], labels: readonly string[]): boolean {
  const groups = people.flatMap((person) => person.groups);
  const count = (some: readonly LabelGroup[]) => some.reduce((sum, { places }) => sum + places.length, 0);
  const asked = count(groups.filter(({ label }) => namesQuestion(label)));
  const answered = count(
    groups.filter(({ label }) => /^\p{L}[.:]?$/u.test(label) && roleNamed(label, labels) === 'respondent'),
  );
  return asked > 0 && answered > 0 && asked + answered >= EXAMINED * count(groups);
}

/** Of the turns of a witness so many stand between two questions; an objection has a ruling or an answer behind it. */
const BETWEEN = 0.5;

/** Those, by their places in the list, who answer questions under their own names: a second witness, a guest among `Q` and `A`. */
function witnessesAmong(people: readonly Person[]): ReadonlySet<number> {
  const turns = people
    .flatMap(({ groups }, who) =>
      groups.flatMap(({ label, places }) => places.map(({ line }) => ({ who, line, asks: namesQuestion(label) }))),
    )
    .sort((a, b) => a.line - b.line);
  const all = new Map<number, number>();
  const between = new Map<number, number>();
  for (const [at, { who }] of turns.entries()) {
    all.set(who, (all.get(who) ?? 0) + 1);
    const isBetween = turns[at - 1]?.asks === true && turns[at + 1]?.asks !== false;
    if (isBetween) between.set(who, (between.get(who) ?? 0) + 1);
  }
  return new Set([...between].filter(([who, times]) => times >= BETWEEN * (all.get(who) ?? 0)).map(([who]) => who));
}

/** Before a high court counsel argue and the justices ask. */
function isOfBench({ label }: LabelGroup): boolean {
  return /^(?:(?:the|chief|associate|mr\.?|madam) )*justice \p{L}/iu.test(label);
}

function castingOf({ name, role }: NamedPerson): readonly Casting[] {
  return role === undefined ? [] : [{ key: labelKey(name), role }];
}

/** Matter that casts more people than these is no head of an interview. */
const MOST = 40;

/** Each casting once; none where there are too many. */
function once(castings: readonly Casting[]): readonly Casting[] {
  const byKey = new Map(castings.map((one) => [`${one.role} ${one.key}`, one]));
  return byKey.size > MOST ? [] : [...byKey.values()];
}

interface Casting {
  readonly key: string;
  readonly role: Role;
}

/** A name in full, or a surname alone. */
const NAME = String.raw`(?:${FULL_NAME}|\p{Lu}[\p{L}\p{M}'’.-]+)`;

/** `Interviewer: Ann Lee`, `**Guests:** Ann Lee, Bo Ray`. */
const CAST = new RegExp(
  String.raw`^[^\p{L}\n]{0,6}(?<part>\p{L}{4,20})[^\p{L}\n]{0,3}[:：][^\p{L}\n]{0,30}(?<names>${NAME}(?:(?:, | and | & | und | y | et | e )${NAME}){0,5})`,
  'gmu',
);

/** A name, where one begins. */
const NAME_HERE = new RegExp(NAME, 'uy');

/**
 * The names of those who ask, as the matter before an interview has them. Not of `Interview with Ann Lee`: magazines write so
 * of the respondent, press offices of the interviewer.
 */
function askersIn(roster: string): readonly string[] {
  return bylinePlaces(roster).flatMap((at) => {
    NAME_HERE.lastIndex = at;
    return NAME_HERE.exec(roster) ?? [];
  });
}

/** Parts that a list of facts gives to people; those who present a paper or chair a session need not ask. */
const CAST_PARTS: ReadonlySet<string> = new Set(['interviewer', 'moderator', 'respondent']);
const NO_PART = /^(?:present|chair|anchor|speaker|witness|press)/i;

function castingsIn(roster: string): readonly Casting[] {
  const castings: Casting[] = [];
  const add = (role: Role, names = '') => {
    for (const name of names.split(/, | and | & | und | y | et | e /)) castings.push({ key: labelKey(name), role });
  };
  for (const { groups } of matchesOf(CAST, roster)) {
    const part = NO_PART.test(groups?.part ?? '') ? undefined : partIn(groups?.part ?? '');
    if (part !== undefined && CAST_PARTS.has(part)) add(part, groups?.names);
  }
  for (const name of askersIn(roster)) add('interviewer', name);
  return castings;
}

/** In oral history a narrator is who is interviewed. */
function partIn(word: string): Role | undefined {
  return /^narrators?$/i.test(word) ? 'respondent' : (partNamed(word.replace(/s$/, '')) ?? partNamed(word));
}

/** The examiners that a court's record announces (`BY MS. FARRADAY:`), as keys of their labels. */
function examinersIn(lines: ChunkedList<LineView>): ReadonlySet<string> {
  const names = new Set<string>();
  lines.forEach((line) => {
    if (isAnnouncing(line)) names.add(labelKey(examinerOn(line) ?? ''));
  });
  return names;
}

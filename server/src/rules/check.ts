import { silencedBy } from '../syntax/directive';
import type { SourceText } from '../text/sourceText';
import { compare } from '../text/stretch';
import type { Declarations } from '../model/declarations';
import type { RuleLevel } from '../model/findings';
import type { Finding } from './finding';
import { perLine } from '../syntax/perLine';
import { perObject } from '../text/perObject';
import type { Past, Turn } from '../model/transcript';
import { profileNamed } from '../declarations/profiles';
import type { Snapshot } from '../document/snapshot';
import type { ReadContext } from '../document/context';
import { RULES } from './list';
import { participantsInvalid, problemFinding } from './participantsInvalid';
import type { RawFinding, Rule } from './rule';

/**
 * Every finding of every rule that is not off, in the text's order, without those silenced at their place. Remembered with
 * the version; and the same list as in the version before where no rule says anything else and no turn has moved, since
 * then no comment has moved either.
 */
export const findingsIn = perObject((snapshot: Snapshot): readonly Finding[] => {
  const { turns, past } = snapshot.transcript;
  const answers = RULES.map((rule) => ask(rule, snapshot));
  const last = latest.get(past.course);
  if (last?.turns === turns && answers.every((answer, nth) => answer === last.answers[nth])) return last.found;
  const found = answers.flat().filter((finding) => !isSilenced(snapshot, finding));
  found.sort(({ at: a }, { at: b }) => compare(a.from, b.from) || compare(a.to, b.to));
  latest.set(past.course, { turns, answers, found });
  return found;
});

/** What rules said of the latest version in which the same people did the same in the same turns. */
interface Checked {
  readonly turns: readonly Turn[];
  readonly answers: readonly (readonly Finding[])[];
  readonly found: readonly Finding[];
}

const latest = new WeakMap<Past['course'], Checked>();

/** The findings of a `.turnwise.yaml` with this text, which is no transcript: all that can be wrong are its declarations. */
export function checkFolderFile(
  text: SourceText,
  { problems, rules }: Declarations,
  editor: Pick<ReadContext, 'rules'>,
): readonly Finding[] {
  const { code } = participantsInvalid;
  const set = rules.get(code) ?? editor.rules.get(code);
  return problems.flatMap((problem) => dress(participantsInvalid, problemFinding(text, problem), set) ?? []);
}

/** Whether the line before asks for silence about this. */
function isSilenced({ lines }: Snapshot, { code, at }: Finding): boolean {
  const before = lines.at(at.from.line - 1);
  return before !== undefined && silencedIn(before).includes(code);
}

const silencedIn = perLine(({ text }) => silencedBy(text));

/** Asks a rule about a version, once. */
function ask(rule: Rule, snapshot: Snapshot): readonly Finding[] {
  const answers = answersFor(snapshot);
  const known = answers.get(rule);
  if (known !== undefined) return known;
  const set = levelSet(rule.code, snapshot);
  const found = (set ?? rule.level) === 'off' ? NOTHING : dressedAll(rule, rule.check(snapshot), set);
  answers.set(rule, found);
  return found;
}

const NOTHING: readonly Finding[] = [];

const answersFor = perObject<Snapshot, Map<Rule, readonly Finding[]>>(() => new Map());

/**
 * What the user set, the nearest word first: the document's front matter, the folder's file, the editor's settings. Of
 * each of the first two its own levels count before those of the profile that it chooses.
 */
function levelSet(code: string, { declarations, context }: Snapshot): RuleLevel | undefined {
  return levelIn(declarations, code) ?? levelIn(context.folder, code) ?? context.rules.get(code);
}

function levelIn({ rules, profile }: Declarations, code: string): RuleLevel | undefined {
  return rules.get(code) ?? profileNamed(profile)?.rules[code];
}

/** The same list for as long as a rule gives the same one; most find things one by one, anew in each version. */
function dressedAll(rule: Rule, raw: Iterable<RawFinding>, set: RuleLevel | undefined): readonly Finding[] {
  const known = closet.get(raw);
  if (known !== undefined && known.set === set) return known.findings;
  const findings = Array.from(raw, (one) => dressed(rule, one, set)).filter((finding) => finding !== undefined);
  if (findings.length === 0) return NOTHING;
  if (Array.isArray(raw)) closet.set(raw, { set, findings });
  return findings;
}

const closet = new WeakMap<
  Iterable<RawFinding>,
  { readonly set: RuleLevel | undefined; readonly findings: readonly Finding[] }
>();

/** The same finding for as long as a rule gives the same one, and its level is the same. */
function dressed(rule: Rule, raw: RawFinding, set: RuleLevel | undefined): Finding | undefined {
  const known = wardrobe.get(raw);
  if (known !== undefined && known.set === set) return known.finding;
  const finding = dress(rule, raw, set);
  wardrobe.set(raw, { set, finding });
  return finding;
}

const wardrobe = new WeakMap<
  RawFinding,
  { readonly set: RuleLevel | undefined; readonly finding: Finding | undefined }
>();

function dress(rule: Rule, raw: RawFinding, set: RuleLevel | undefined): Finding | undefined {
  const severity = set ?? raw.severity ?? rule.level;
  if (severity === 'off') return undefined;
  const {
    message,
    at,
    related = [],
    fixes = NO_FIXES,
    alias,
    mayBeNoSpeaker = false,
    placeholder,
    unnecessary = false,
  } = raw;
  return { code: rule.code, severity, message, at, related, fixes, alias, mayBeNoSpeaker, placeholder, unnecessary };
}

const NO_FIXES: Finding['fixes'] = () => [];

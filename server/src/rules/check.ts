import { silencedBy } from '../syntax/directive';
import type { SourceText } from '../text/sourceText';
import { compare } from '../text/stretch';
import type { Declarations } from '../model/declarations';
import type { RuleLevel } from '../model/findings';
import type { Finding } from './finding';
import { perLine } from '../syntax/perLine';
import { perObject } from '../text/perObject';
import { profileNamed } from '../declarations/profiles';
import type { Snapshot } from '../document/snapshot';
import type { ReadContext } from '../document/context';
import { RULES } from './list';
import { participantsInvalid, problemFinding } from './participantsInvalid';
import type { RawFinding, Rule } from './rule';
import { sameWhile } from './shared/sameWhile';

/**
 * Every finding of every rule that is not off, in the text's order, without those silenced at their place. Remembered with
 * the version. A finding is the same object as in an earlier version where its rule gives the same one (`sameWhile`), which
 * rules do that may have very many.
 */
export const findingsIn = perObject((snapshot: Snapshot): readonly Finding[] => {
  const found = RULES.flatMap((rule) => findingsOf(rule, snapshot)).filter((finding) => !isSilenced(snapshot, finding));
  return found.sort(({ at: a }, { at: b }) => compare(a.from, b.from) || compare(a.to, b.to));
});

/** The findings of a `.turnwise.yaml` with this text, which is no transcript: all that can be wrong are its declarations. */
export function checkFolderFile(
  text: SourceText,
  { problems, rules }: Declarations,
  editor: Pick<ReadContext, 'rules'>,
): readonly Finding[] {
  const { code } = participantsInvalid;
  const set = rules.get(code) ?? editor.rules.get(code);
  return problems.flatMap((problem) => complete(participantsInvalid, problemFinding(text, problem), set) ?? []);
}

/** Whether the line before asks for silence about this. */
function isSilenced({ lines }: Snapshot, { code, at }: Finding): boolean {
  const before = lines.at(at.from.line - 1);
  return before !== undefined && silencedIn(before).includes(code);
}

const silencedIn = perLine(({ text }) => silencedBy(text));

function findingsOf(rule: Rule, snapshot: Snapshot): readonly Finding[] {
  const set = levelSet(rule.code, snapshot);
  if ((set ?? rule.level) === 'off') return [];
  return Array.from(rule.check(snapshot), (raw) => findingFrom(rule, raw, set)).filter((one) => one !== undefined);
}

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

/** What a rule found, at its level; the same finding for the same raw one and level. */
function findingFrom(rule: Rule, raw: RawFinding, set: RuleLevel | undefined): Finding | undefined {
  return known(raw, [set], () => complete(rule, raw, set));
}

const known = sameWhile<Finding | undefined>();

function complete(rule: Rule, raw: RawFinding, set: RuleLevel | undefined): Finding | undefined {
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

import { silencedBy } from '../../syntax/directive';
import type { Declarations } from '../declarations';
import type { Finding, RuleLevel } from '../findings';
import { profileNamed } from '../profiles';
import type { Snapshot } from '../snapshot';
import type { Surroundings } from '../surroundings';
import { RULES } from './list';
import { participantsInvalid, problemFinding } from './participantsInvalid';
import type { RawFinding, Rule } from './rule';

/** Asks every rule that is not off, and gives the answers in the text's order, without those silenced at their place. */
export function check(snapshot: Snapshot): readonly Finding[] {
  const found = RULES.flatMap((rule) => ask(rule, snapshot)).filter((finding) => !isSilenced(snapshot, finding));
  return found.sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
}

/** The findings of a `.turnwise.yaml`, which is no transcript: all that can be wrong are its declarations. */
export function checkFolderFile(
  { problems, rules }: Declarations,
  editor: Pick<Surroundings, 'rules'>,
): readonly Finding[] {
  const { code } = participantsInvalid;
  const set = rules.get(code) ?? editor.rules.get(code);
  return problems.flatMap((problem) => dress(participantsInvalid, problemFinding(problem), set) ?? []);
}

/** Whether the line before asks for silence about this. */
function isSilenced({ text, lines }: Snapshot, { code, range }: Finding): boolean {
  const before = lines.at(text.placeAt(range.from).line - 1);
  return before !== undefined && silencedBy(before.text).includes(code);
}

function ask(rule: Rule, snapshot: Snapshot): readonly Finding[] {
  const set = levelSet(rule.code, snapshot);
  if ((set ?? rule.level) === 'off') return [];
  return Array.from(rule.check(snapshot), (raw) => dress(rule, raw, set)).filter((finding) => finding !== undefined);
}

/**
 * What the user set, the nearest word first: the document's front matter, the folder's file, the editor's settings. Of
 * each of the first two its own levels count before those of the profile that it chooses.
 */
function levelSet(code: string, { declarations, surroundings }: Snapshot): RuleLevel | undefined {
  return levelIn(declarations, code) ?? levelIn(surroundings.folder, code) ?? surroundings.rules.get(code);
}

function levelIn({ rules, profile }: Declarations, code: string): RuleLevel | undefined {
  return rules.get(code) ?? profileNamed(profile)?.rules[code];
}

function dress(rule: Rule, raw: RawFinding, set: RuleLevel | undefined): Finding | undefined {
  const severity = set ?? raw.severity ?? rule.level;
  if (severity === 'off') return undefined;
  const { message, range, related = [], alias, mayBeNoSpeaker = false, placeholder, unnecessary = false } = raw;
  return {
    ...{ code: rule.code, severity, message, range, related, alias, mayBeNoSpeaker, placeholder, unnecessary },
    get fixes() {
      return raw.fixes ?? [];
    },
  };
}

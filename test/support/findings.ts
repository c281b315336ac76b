import { findingsIn } from '../../server/src/rules/check';
import { Snapshot } from '../../server/src/document/snapshot';
import { ALONE } from '../../server/src/document/context';
import type { RuleLevel } from '../../server/src/model/findings';
import type { RuleCode } from '../../server/src/model/ruleCodes';
import { dedent } from './marks';
import { english } from '../../server/src/words/say';

/** What one rule finds in a little document: the text of each place. Rules that are off by default are on. */
export function found(text: string, code: RuleCode): readonly string[] {
  const snapshot = checked(text, code);
  return findingsOf(snapshot, code).map(({ range: { from, to } }) => snapshot.text.slice(from, to));
}

/** What one rule says of a little document. */
export function said(text: string, code: RuleCode): readonly string[] {
  return findingsOf(checked(text, code), code).map(({ message }) => english(message));
}

/** The titles of the fixes of a rule's first finding. */
export function fixes(text: string, code: RuleCode): readonly string[] {
  return findingsOf(checked(text, code), code)[0]?.fixes.map(({ title }) => english(title)) ?? [];
}

/** A little document after one fix of a rule's first finding, by default the first. */
export function mended(text: string, code: RuleCode, nth = 0): string {
  const snapshot = checked(text, code);
  return snapshot.text.apply(findingsOf(snapshot, code)[0]?.fixes[nth]?.changes ?? []).toString();
}

function checked(text: string, code: RuleCode): Snapshot {
  const level: RuleLevel = 'warning';
  return Snapshot.of(dedent(text), { ...ALONE, rules: new Map([[code, level]]) });
}

function findingsOf(snapshot: Snapshot, code: RuleCode) {
  return foundIn(snapshot).filter((finding) => finding.code === code);
}

/** What is found in a document as its readers see it: in offsets, with the fixes as they are for this version. */
export function foundIn(snapshot: Snapshot) {
  const { text } = snapshot;
  return findingsIn(snapshot).map(({ at, related, fixes, ...finding }) => ({
    ...finding,
    range: text.rangeOf(at),
    related: related.map((one) => ({ range: text.rangeOf(one.at), message: one.message })),
    fixes: fixes(snapshot),
  }));
}

const QUESTIONS = [
  ['Where did you learn to weld?', 'From my aunt.'],
  ['And she?', 'From the navy.'],
  ['Which navy?', 'Ours, I hope.'],
  ['You never asked?', 'Never.'],
  ['Was it cold there?', 'It was always cold.'],
  ['And the crane?', 'It is a restaurant now.'],
] as const;

/** A talk of twelve turns, one for each of these heads: long enough to have habits. */
export function turnsOf(head: (speaker: string, at: number) => string): readonly string[] {
  return QUESTIONS.flat().map((text, at) => `${head(at % 2 === 0 ? 'Ines' : 'Tobias', at)}${text}`);
}

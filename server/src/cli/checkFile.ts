import { findingsIn } from '../rules/check';
import type { RuleLevel } from '../model/findings';
import type { Finding as OwnFinding } from '../rules/finding';
import type { RuleCode } from '../model/ruleCodes';
import { RULES } from '../rules/list';
import type { Snapshot } from '../document/snapshot';
import type { Checked, OfFile } from '../api/report';
import { checkReport } from '../api/report';
import type { Findings } from '../api/shapes';
import { fixWhole } from '../edits/wholeFile';
import { Trouble } from '../files/trouble';
import type { SourceText, Stretch } from '../text/sourceText';
import type { Named, NamesByFolder } from './elsewhere';
import { amongNames, namedIn } from './elsewhere';
import { encode } from './input/decode';
import type { Document } from './input/documents';
import { replaceFile } from './writeFile';

/** How a transcript is to be checked. */
export interface CheckJob {
  readonly kind: 'check';
  /** Mend first what may be mended unasked. */
  readonly fix: boolean;
  /** Rules that alone are asked; every rule, where none is named. */
  readonly rules: readonly RuleCode[];
  /** The names in the transcripts that are checked with it, where they are known. */
  readonly names?: NamesByFolder;
}

/** A checked file: for each of its findings also the line it begins on. */
export interface CheckedFile {
  readonly report: OfFile<Findings>;
  readonly sources: readonly Source[];
  /** How many findings are gone because they were mended. */
  readonly mended: number;
}

/** A checked transcript, with the names in it, for the others that are checked with it. */
export type CheckedTranscript = CheckedFile & Named;

/** The part of a line on which a finding begins, and where in it the finding stands. */
export interface Source {
  /** At most a few hundred characters. */
  readonly text: string;
  readonly from: number;
  /** Not before `from`; the end of the text where the finding goes on. */
  readonly to: number;
}

/** Checks a transcript. With `fix` it is written where something can be mended. Throws `Trouble` where that cannot be. */
export function checkFile(met: Document, { fix, rules, names }: CheckJob): CheckedTranscript {
  const document = names === undefined ? met : { ...met, snapshot: amongNames(met, names) };
  const before = findingsBy(document.snapshot, rules);
  const after = fix ? mend(document, rules) : { snapshot: document.snapshot, findings: before };
  return {
    ...checked(document.path, after),
    mended: before.length - after.findings.length,
    ...namedIn({ ...document, snapshot: after.snapshot }),
  };
}

/** The answer about anything that has been checked. */
export function checked(path: string, found: Checked): Omit<CheckedFile, 'mended'> {
  const { snapshot, findings } = found;
  return { report: checkReport(path, found), sources: findings.map(({ at }) => sourceOf(snapshot.text, at)) };
}

/**
 * The levels under which rules that are off by default are asked when they are named: such a finding is what was looked
 * for. What a transcript or its folder says of a rule still counts.
 */
export function levelsOf(rules: readonly RuleCode[]): ReadonlyMap<string, RuleLevel> {
  const asleep = RULES.filter(({ code, level }) => level === 'off' && rules.includes(code));
  return new Map(asleep.map(({ code }) => [code, 'warning']));
}

function findingsBy(snapshot: Snapshot, rules: readonly RuleCode[]): readonly OwnFinding[] {
  const findings = findingsIn(snapshot);
  const named = new Set<string>(rules);
  return named.size === 0 ? findings : findings.filter(({ code }) => named.has(code));
}

function mend({ file, decoded, snapshot }: Document, rules: readonly RuleCode[]): Checked {
  if (file === undefined) throw new Trouble('--fix cannot write to standard input or a pipe');
  const fixed = fixWhole({ text: decoded.text, snapshot }, (now) => findingsBy(now, rules));
  if (fixed.text !== decoded.text) replaceFile(file, encode({ ...decoded, text: fixed.text }));
  return { snapshot: fixed.snapshot, findings: findingsBy(fixed.snapshot, rules) };
}

/** A line may be a megabyte long; more than this on either side of a place is never shown. */
const AROUND = 200;

function sourceOf(text: SourceText, { from, to }: Stretch): Source {
  const line = text.lineText(from.line);
  const start = Math.max(0, from.column - AROUND);
  const shown = line.slice(start, from.column + 2 * AROUND);
  const end = to.line === from.line ? to.column - start : shown.length;
  return { text: shown, from: from.column - start, to: Math.min(end, shown.length) };
}

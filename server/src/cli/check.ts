import { checkFolderFile } from '../rules/check';
import type { RuleCode } from '../model/ruleCodes';
import { Snapshot } from '../document/snapshot';
import { ALONE } from '../document/context';
import type { Finding, Severity } from '../api/shapes';
import { crossFileSpelling } from '../rules/crossFileSpelling';
import type { CheckedFile, CheckedTranscript, CheckJob } from './checkFile';
import { checked } from './checkFile';
import type { Answered } from './crew';
import { answerEach, answersTo } from './crew';
import { isTouched, namesByFolder } from './elsewhere';
import type { Request } from './input/documents';
import type { Session } from './session';

/** What `turnwise check` was asked for. */
export interface CheckRequest extends Request {
  readonly fix: boolean;
  /** Also what is a mere hint. */
  readonly hints: boolean;
  /** A finding of this weight or more makes the run fail. */
  readonly failOn: Severity;
  /** So many findings below an error are let pass. */
  readonly maxWarnings: number;
  /** Rules that alone are asked; every rule, where none is named. */
  readonly rule: readonly RuleCode[];
  /** Only what can make the run fail. */
  readonly quiet: boolean;
}

export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** How many findings are gone by `--fix`. */
  readonly mended: number;
  readonly passed: boolean;
}

/** Checks every transcript asked for, and the folder files that count for them; mends first what may be mended unasked. */
export async function check(request: CheckRequest, session: Session): Promise<CheckResult> {
  const { fix, rule: rules } = request;
  const { targets, answers: alone, folderFiles } = await answerEach(request, session, { kind: 'check', fix, rules });
  const asked = new Set<string>(rules);
  const isTogether = asked.size === 0 || asked.has(crossFileSpelling.code);
  const answers = isTogether ? await amongOthers({ targets, answers: alone }, request, session) : alone;
  const declared = folderFiles.map(({ path, text, declarations }): CheckedFile => {
    const findings = checkFolderFile(text, declarations, ALONE).filter(
      ({ code }) => asked.size === 0 || asked.has(code),
    );
    return { ...checked(session.shown(path), { snapshot: Snapshot.of(text.toString()), findings }), mended: 0 };
  });
  const files = [...answers, ...declared.filter(({ report }) => report.findings.length > 0)];
  return {
    files: files.map((file) => shownOf(file, request)),
    mended: answers.reduce((sum, { mended }) => sum + mended, 0),
    passed: passes(files, request),
  };
}

/**
 * The same answers, where the names in the other transcripts count too. Those in which a label is like a name of another
 * are read once more: what is kept of all meanwhile are their names alone.
 */
async function amongOthers(
  { targets, answers }: Pick<Answered<CheckJob>, 'targets' | 'answers'>,
  request: CheckRequest,
  session: Session,
): Promise<readonly CheckedTranscript[]> {
  const names = namesByFolder(answers);
  const touched = new Set(answers.flatMap((one) => (isTouched(one, names) ? [one.file] : [])));
  const again = targets.filter(({ file }) => file !== undefined && touched.has(file));
  if (again.length === 0) return answers;
  const job = { kind: 'check', fix: false, rules: request.rule, names } as const;
  const known = new Map((await answersTo(again, request, session, job)).map((one) => [one.file, one]));
  return answers.map((one) => ({ ...(known.get(one.file) ?? one), mended: one.mended }));
}

const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function reaches(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level);
}

function shownOf({ report, sources, mended }: CheckedFile, request: CheckRequest): CheckedFile {
  const shown = report.findings.map(({ severity }) => isAsked(severity, request));
  return {
    report: { ...report, findings: report.findings.filter((_, at) => shown[at]) },
    sources: sources.filter((_, at) => shown[at]),
    mended,
  };
}

/** Hints only on request, where they decide, or where their rules were named; when quiet, only what decides. */
function isAsked(severity: Severity, { hints, failOn, rule, quiet }: CheckRequest): boolean {
  if (quiet) return reaches(severity, failOn);
  return severity !== 'hint' || hints || failOn === 'hint' || rule.length > 0;
}

function passes(files: readonly CheckedFile[], { failOn, maxWarnings }: CheckRequest): boolean {
  const found: readonly Finding[] = files.flatMap(({ report }) => report.findings);
  const failing = found.filter(({ severity }) => reaches(severity, failOn));
  return failing.every(({ severity }) => severity !== 'error') && failing.length <= maxWarnings;
}

import type { Severity } from '../analysis/findings';
import { checkFolderFile } from '../analysis/rules/check';
import { Snapshot } from '../analysis/snapshot';
import { ALONE } from '../analysis/surroundings';
import type { Checked, OfFile } from '../api/report';
import { checkReport } from '../api/report';
import type { Findings } from '../api/shapes';
import { fixAll } from '../features/codeActions';
import type { Document, Request } from './documents';
import { askEach } from './documents';
import { encode } from './decode';
import type { FolderFile } from './folderFile';
import { changeOriginal } from './original';
import type { Session } from './session';
import { Trouble } from '../files/trouble';
import { replaceFile } from './writeFile';

/** What `turnwise check` was asked for. */
export interface CheckRequest extends Request {
  readonly fix: boolean;
  /** Also what is a mere hint. */
  readonly hints: boolean;
  /** A finding of this weight or more makes the run fail. */
  readonly failOn: Severity;
  /** So many findings below an error are let pass. */
  readonly maxWarnings: number;
}

export interface CheckResult {
  readonly files: readonly OfFile<Findings>[];
  /** How many findings are gone by `--fix`. */
  readonly mended: number;
  readonly passed: boolean;
}

/** Checks every transcript asked for, and the folder files that count for them; mends first what may be mended unasked. */
export async function check(request: CheckRequest, session: Session): Promise<CheckResult> {
  const folderFiles = new Set<FolderFile>();
  const checked = await askEach(request, session, (document) => {
    if (document.folderFile) folderFiles.add(document.folderFile);
    return checkDocument(document, request);
  });
  const declared = [...folderFiles].map((file) => checkReport(session.shown(file.path), checkedFolderFile(file)));
  const files = [...checked.map(({ report }) => report), ...declared.filter(({ findings }) => findings.length > 0)];
  return {
    files: files.map((file) => ({
      ...file,
      findings: file.findings.filter(({ severity }) => isAsked(severity, request)),
    })),
    mended: checked.reduce((sum, { mended }) => sum + mended, 0),
    passed: passes(files, request),
  };
}

const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function reaches(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level);
}

/** Hints only on request, or where they decide. */
function isAsked(severity: Severity, { hints, failOn }: CheckRequest): boolean {
  return severity !== 'hint' || hints || failOn === 'hint';
}

function passes(files: readonly Findings[], { failOn, maxWarnings }: CheckRequest): boolean {
  const failing = files.flatMap(({ findings }) => findings).filter(({ severity }) => reaches(severity, failOn));
  return failing.every(({ severity }) => severity !== 'error') && failing.length <= maxWarnings;
}

function checkDocument(document: Document, { fix }: CheckRequest) {
  const before = document.snapshot;
  const after = fix ? mend(document) : before;
  return { report: checkReport(document.path, after), mended: before.findings.length - after.findings.length };
}

/** One fix may make room for the next, but never for many. */
const MAX_ROUNDS = 10;

function mend({ file, decoded, snapshot: before }: Document): Snapshot {
  if (file === undefined) throw new Trouble('--fix cannot write to standard input');
  let text = decoded.text;
  let snapshot = before;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changes = fixAll(snapshot);
    if (changes.length === 0) break;
    text = changeOriginal(text, snapshot.text, changes);
    snapshot = Snapshot.of(text, snapshot.surroundings);
  }
  if (text !== decoded.text) replaceFile(file, encode({ ...decoded, text }));
  return snapshot;
}

function checkedFolderFile({ text, declarations }: FolderFile): Checked {
  return { text, findings: checkFolderFile(declarations, ALONE) };
}

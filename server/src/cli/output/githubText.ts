import type { Finding, Severity } from '../../api/shapes';
import type { CheckResult } from '../check';
import { printable } from './printable';

/** Workflow commands, one for each finding: GitHub shows them beside the lines of a change. */
export function githubText({ files }: CheckResult): string {
  return files
    .flatMap(({ report: { path, findings } }) => findings.map((finding) => `${annotationOf(path, finding)}\n`))
    .join('');
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function annotationOf(path: string, { severity, code, message, line, column, endLine, endColumn }: Finding): string {
  const properties = { file: path, line, col: column, endLine, endColumn, title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

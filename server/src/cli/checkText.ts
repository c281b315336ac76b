import type { OfFile } from '../api/report';
import type { Finding, Findings, Severity } from '../api/shapes';
import type { CheckResult } from './check';
import { counted } from './counted';
import { largest, padded, printable, widthOf } from './printable';
import type { Style } from './style';

/** The findings for people: a heading for each file that has any, aligned lines, and a summary. */
export function checkText({ files, mended }: CheckResult, style: Style): string {
  // Where nothing could be read, standard error has said so.
  if (files.length === 0) return '';
  const found = files.filter(({ findings }) => findings.length > 0).map((file) => fileText(file, style));
  return [...found, summary(files, mended)].join('\n');
}

/** A message longer than this does not push the codes of all the others aside. */
const WIDEST = 90;

function fileText({ path, findings }: OfFile<Findings>, style: Style): string {
  const rows = findings.map((finding) => ({ finding, place: placeOf(finding), message: printable(finding.message) }));
  const places = largest(rows.map(({ place }) => place.length));
  const severities = largest(findings.map(({ severity }) => severity.length));
  const messages = Math.min(WIDEST, largest(rows.map(({ message }) => widthOf(message))));
  const lines = rows.map(({ finding: { severity, code }, place, message }) =>
    [
      `  ${style.faint(place.padStart(places))}`,
      style.severity(severity, severity.padEnd(severities)),
      padded(message, messages),
      style.faint(code),
    ].join('  '),
  );
  return [style.heading(printable(path)), ...lines, ''].join('\n');
}

function placeOf({ line, column }: Finding): string {
  return `${line}:${column}`;
}

function summary(files: readonly Findings[], mended: number): string {
  const findings = files.flatMap(({ findings }) => findings);
  const fixable = findings.filter(({ fixes }) => fixes.some(({ certain }) => certain)).length;
  const parts = [
    findings.length === 0 ? `No findings in ${counted(files.length, 'file')}` : severitiesText(findings),
    ...(mended > 0 ? [`${mended} mended`] : []),
    ...(fixable > 0 ? [`${fixable} can be mended with --fix`] : []),
  ];
  return `${parts.join('; ')}.\n`;
}

function severitiesText(findings: readonly Finding[]): string {
  const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  const counts = order
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => (severity === 'information' ? `${count} for information` : counted(count, severity)));
  return `${counted(findings.length, 'finding')}: ${counts.join(', ')}`;
}

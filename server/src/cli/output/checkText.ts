import type { Finding, Severity } from '../../api/shapes';
import type { CheckResult } from '../check';
import type { CheckedFile, Source } from '../checkFile';
import { counted } from './counted';
import { largest, padded, printable, widthOf, wrapped } from './printable';
import { frameOf } from './frame';
import type { Style } from './style';

/** The findings for people: a heading for each file that has any, aligned lines, the places, and a summary. */
export function checkText({ files, mended }: CheckResult, style: Style): string {
  // Where nothing could be read, standard error has said so.
  if (files.length === 0) return '';
  return [...filesText(files, style), summary(files, mended)].join('\n');
}

/** The findings alone; nothing where there are none. */
export function quietText({ files }: CheckResult, style: Style): string {
  return filesText(files, style).join('\n');
}

function filesText(files: readonly CheckedFile[], style: Style): readonly string[] {
  return files.filter(({ report }) => report.findings.length > 0).map((file) => fileText(file, style));
}

/** A message longer than this does not push the codes of all the others aside. */
const WIDEST = 90;

/** Less than this is no room for a message, however narrow the terminal. */
const NARROWEST = 24;

function fileText({ report: { path, findings }, sources }: CheckedFile, style: Style): string {
  const places = largest(findings.map((finding) => placeOf(finding).length));
  const severities = largest(findings.map(({ severity }) => severity.length));
  const codes = largest(findings.map(({ code }) => code.length));
  const indent = places + severities + 6;
  const room = style.width === undefined ? Infinity : Math.max(NARROWEST, style.width - indent - codes - 2);
  const texts = findings.map(({ message }) => wrapped(printable(message), room));
  const messages = Math.min(WIDEST, largest(texts.flat().map(widthOf)));
  const lines = findings.flatMap((finding, at) => {
    const { severity, code } = finding;
    const [first = '', ...others] = texts[at] ?? [];
    const head = [
      `  ${style.faint(placeOf(finding).padStart(places))}`,
      style.severity(severity, severity.padEnd(severities)),
      padded(first, messages),
      style.faint(code),
    ];
    const source = sources[at];
    return [
      head.join('  '),
      ...others.map((line) => ' '.repeat(indent) + line),
      ...(source === undefined ? [] : sourceText(source, finding, places, style)),
    ];
  });
  return [style.heading(printable(path)), ...lines, ''].join('\n');
}

/** The line and what of it is meant, with the best way to mend it beside. */
function sourceText(source: Source, finding: Finding, places: number, style: Style): readonly string[] {
  const gutter = `  ${' '.repeat(places)}  ${style.faint('|')} `;
  const { text, marks } = frameOf(source, (style.width ?? UNSEEN) - places - 6);
  if (text.trim() === '') return [];
  const [best] = finding.fixes;
  const title = best === undefined ? '' : ` ${style.faint(printable(best.title))}`;
  return [gutter + text, gutter + style.severity(finding.severity, marks) + title];
}

/** How wide lines are where there is no terminal. */
const UNSEEN = 120;

function placeOf({ line, column }: Finding): string {
  return `${line}:${column}`;
}

function summary(files: readonly CheckedFile[], mended: number): string {
  const findings = files.flatMap(({ report }) => report.findings);
  const fixable = findings.filter(({ fixes }) => fixes.some(({ certain }) => certain)).length;
  const parts = [
    findings.length === 0 ? `No findings in ${counted(files.length, 'file')}` : severitiesText(findings),
    ...(mended > 0 ? [`${mended} fixed`] : []),
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
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

import type { OfFile } from '../../api/report';
import type { Turn, Turns } from '../../api/shapes';
import type { Reasons } from './explain';
import { reasonsText } from './explain';
import { largest, printable } from './printable';
import type { Style } from './style';

/** What `turns` tells of a file, with the reasons that were asked for. */
export type ToldTurns = OfFile<Turns> & Reasons;

/** The turns for people: line, role, kind and label, one turn a line. */
export function turnsText(files: readonly ToldTurns[], style: Style): string {
  return files.map((file) => fileText(file, style)).join('\n');
}

function fileText({ path, turns, ...reasons }: ToldTurns, style: Style): string {
  const body = turns.length === 0 ? [style.faint('  no turns')] : turnLines(turns, style);
  const explained = reasonsText(reasons, style);
  const gap = explained.length === 0 ? [] : [''];
  return [style.heading(printable(path)), ...body, ...gap, ...explained, ''].join('\n');
}

const NO_ROLE = '-';

function turnLines(turns: readonly Turn[], style: Style): readonly string[] {
  const lines = String(turns.at(-1)?.line ?? 0).length;
  const roles = largest(turns.map(({ role = NO_ROLE }) => role.length));
  return turns.map(({ line, role = NO_ROLE, kind, label, speaker }) => {
    const said = label === speaker ? '' : style.faint(`  (${printable(speaker)})`);
    return `  ${style.faint(String(line).padStart(lines))}  ${role.padEnd(roles)}  ${kind.padEnd('question'.length)}  ${printable(label)}${said}`;
  });
}

import type { Finding } from '../../rules/finding';
import { participantsInvalid } from '../../rules/participantsInvalid';
import type { Snapshot } from '../../document/snapshot';
import { silencedBy } from '../../syntax/directive';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import { meet } from '../../text/stretch';
import type { Action } from './codeActions';
import { say } from '../../words/say';

/**
 * For the findings that a range touches, the comment on the line before that silences the rule there. Only where a line
 * may be put in: before a turn or a paragraph, not into one; and not in a front matter, where it would be no comment.
 */
export function silences(snapshot: Snapshot, findings: readonly Finding[], range: Range): readonly Action[] {
  const place = snapshot.text.stretchOf(range);
  const offered = new Set<string>();
  const here = findings.filter(({ at }) => meet(at, place));
  const isOne = new Set(here.map(({ code }) => code)).size === 1;
  return here.flatMap((finding) => {
    const change = silencing(snapshot, finding);
    const title = isOne
      ? say`Ignore this here, with a comment above the line`
      : say`Ignore this here, with a comment above the line (${finding.code})`;
    if (change === undefined || offered.has(finding.code)) return [];
    offered.add(finding.code);
    return [{ title, finding, isPreferred: false, changes: [change], declares: undefined, asksForName: false }];
  });
}

function silencing({ text, lines, transcript }: Snapshot, { code, at: place }: Finding): TextChange | undefined {
  const { line } = place.from;
  const { frontMatter } = transcript;
  // Mistakes in declarations are mended, not silenced; and YAML knows no such comment.
  if (code === participantsInvalid.code) return undefined;
  if (frontMatter !== undefined && line <= frontMatter.endLine) return undefined;
  const before = lines.at(line - 1);
  const known = before === undefined ? [] : silencedBy(before.text);
  if (known.length > 0) return moreCodes(text.lineStart(line - 1), before?.text ?? '', code);
  const isOpening = before === undefined || before.blank || transcript.turns.some((turn) => turn.line === line);
  if (!isOpening) return undefined;
  const at = text.lineStart(line);
  return { from: at, to: at, insert: `<!-- turnwise-disable-next-line ${code} -->\n` };
}

/** Another code behind those that stand in a comment. */
function moreCodes(start: number, comment: string, code: string): TextChange {
  const at = start + comment.slice(0, comment.lastIndexOf('-->')).trimEnd().length;
  return { from: at, to: at, insert: ` ${code}` };
}

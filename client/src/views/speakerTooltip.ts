import type { Speaker } from '../../../server/src/lsp/protocol';
import { counted } from '../offer';
import { escape } from './tooltip';

/** Who it is, how much they speak under which labels, and some of what they say, as Markdown. */
export function speakerTooltip(speaker: Speaker): string {
  const { turns, share, labels, several, excerpts } = speaker;
  const uses = labels.map((use) => `${escape(use.label)} (${use.turns})`).join(', ');
  return [
    heading(speaker),
    turns === 0 ? 'Declared, and has not spoken yet' : `${counted(turns, 'turn')}, ${share} of the words`,
    ...(labels.length > 1 ? [`Labels: ${uses}`] : []),
    ...(several.length > 0 ? [`Several at once: ${several.map(escape).join(', ')}`] : []),
    ...excerpts.map(({ text }) => `“${escape(text)}”`),
  ].join('\n\n');
}

function heading({ name, fullName, role, placeholder }: Speaker): string {
  const full = fullName === undefined ? '' : ` (${escape(fullName)})`;
  const part = role === undefined || role === 'other' ? '' : `, ${role}`;
  return `**${escape(name)}**${full}${part}${placeholder ? ', who has no name yet' : ''}`;
}

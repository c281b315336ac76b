import type { Speaker } from '../../../server/src/protocol/speakers';
import { counted, listed, tell } from '../shared/words';
import { roleWord } from '../wording/roleWord';
import { escape } from './tooltip';

/** Who it is, how much they speak under which labels, and some of what they say, as Markdown. */
export function speakerTooltip(speaker: Speaker): string {
  const { turns, share, labels, several, excerpts } = speaker;
  const uses = listed(labels.map((use) => `${escape(use.label)} (${use.turns})`));
  return [
    heading(speaker),
    turns === 0 ? tell`Declared, and has not spoken yet` : tell`${counted(turns, 'turn')}, ${share} of the words`,
    ...(labels.length > 1 ? [tell`Labels: ${uses}`] : []),
    ...(several.length > 0 ? [tell`Several at once: ${listed(several.map(escape))}`] : []),
    ...excerpts.map(({ text }) => `“${escape(text)}”`),
  ].join('\n\n');
}

function heading({ name, fullName, role, placeholder }: Speaker): string {
  const full = fullName === undefined ? '' : ` (${escape(fullName)})`;
  const does = roleWord(role);
  const named = `**${escape(name)}**${full}`;
  const known = does === undefined ? named : tell`${named}, ${does}`;
  return placeholder ? tell`${known}, who has no name yet` : known;
}

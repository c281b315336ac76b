import type { FolderPerson, LikelySame, PeopleOfFolder } from '../../queries/transcripts/people';
import { counted } from './counted';
import { largest, padded, printable, signed, widthOf } from './printable';
import type { Style } from './style';

/** So many transcripts are named behind a label, and so much of what speaks for two being one. */
const NAMED = 5;
const REASONS = 4;

/** The people of some transcripts, for people to read: each with their labels, then those who are probably the same. */
export function peopleText({ people, likely }: PeopleOfFolder, style: Style): string {
  const labels = people.flatMap((person) => person.labels.map(({ label }) => widthOf(printable(label))));
  const width = largest(labels);
  const rows = people.flatMap((person) => personText(person, width, style));
  const same = likely.map((one) => likelyText(one, style));
  return [
    ...(rows.length === 0 ? [style.faint('nobody with a name')] : rows),
    ...(same.length === 0 ? [] : ['', style.heading('Probably the same'), ...same]),
    '',
  ].join('\n');
}

function personText({ name, declared, turns, transcripts, labels }: FolderPerson, width: number, style: Style) {
  const counts = `${counted(transcripts, 'transcript')}, ${counted(turns, 'turn')}${declared ? ', declared' : ''}`;
  const rows = labels.map(({ label, places }) => {
    const named = places.slice(0, NAMED).map(({ file, turns: count }) => `${printable(file)} ${count}`);
    const more = places.length > NAMED ? [`and ${places.length - NAMED} more`] : [];
    return `  ${padded(printable(label), width)}  ${style.faint([...named, ...more].join(', '))}`;
  });
  return [`${style.heading(printable(name))}  ${style.faint(counts)}`, ...rows];
}

function likelyText({ label, right, transcripts, files, odds, reasons }: LikelySame, style: Style): string {
  const where =
    files.length > 1 ? `${printable(files[0] ?? '')} and ${files.length - 1} more` : printable(files[0] ?? '');
  const why = [...reasons]
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .slice(0, REASONS)
    .map(({ name, adds }) => `${name} ${signed(adds)}`);
  const told = `${printable(label)} (${where}): ${printable(right)} in ${counted(transcripts, 'transcript')}`;
  return `  ${told}  ${style.faint([signed(odds), ...why].join(', '))}`;
}

import { partNamed } from '../../language/words';
import type { Convention } from '../shape';
import { byPattern } from './pattern';

const WORD = String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}’'-]{1,30}`;
const INITIALS = String.raw`[ ]\p{Lu}\.[ ]?\p{Lu}\.(?:,[ ][^.:：]{2,90}(?=\.))?`;

const worded = byPattern({
  id: 'part-stop',
  strength: 'weak',
  traits: ['stop', 'handles', 'presided'],
  starts: /\p{Lu}/u,
  marks: ['.'],
  pattern: new RegExp(String.raw`(?<label>${WORD}(?:${INITIALS}|(?=\.)))\.?\s+(?=[\p{Lu}\p{N}"“«(—–-])`, 'duy'),
});

/**
 * A surname with initials, or a word for a part in a conversation, and a full stop, as parliaments of Eastern Europe write:
 * `Председательствующий. Добрый день.`, `Портова А. И., фракция «Порт». Уважаемые коллеги`.
 */
export const partStop: Convention = {
  ...worded,
  read(before) {
    const shape = worded.read(before);
    const label = shape && before.line.slice(shape.label.from, shape.label.to);
    return label !== undefined && (label.includes(' ') || partNamed(label) !== undefined) ? shape : undefined;
  },
};

import { atChevrons, usesChevrons } from './chevrons';
import { withLabels } from '../labelled';
import type { TalkPart, SpokenPart } from '../../talk/talk';
import { joinTurns, said } from '../../talk/talk';

/**
 * The parts of captions with their speakers: by a voice tag, or by the text, in which chevrons may mark a change of speaker.
 * A speaker who goes on speaking has one turn.
 */
export function spokenIn(parts: readonly TalkPart[]): readonly TalkPart[] {
  const isOpen = (part: TalkPart): part is SpokenPart => part.kind === 'said' && part.label === undefined;
  const texts = parts.flatMap((part) => (isOpen(part) ? part.text : []));
  const isCut = usesChevrons(texts);
  const lined = parts.map((part) => (isOpen(part) && isCut ? { ...part, text: atChevrons(part.text) } : part));
  return joinTurns(belowLabels(isCut ? withLabels(lined).flatMap(another) : withLabels(lined)));
}

/** A paragraph in pieces, one for each line that says that another speaks; of two changes alone a text may not tell it. */
function another(part: TalkPart): readonly TalkPart[] {
  if (part.kind !== 'said') return [part];
  const [first = '', ...rest] = part.text.split(/\n(?=\s*>{2,3}\s)/);
  return [pieceOf(first, part), ...rest.map((piece) => pieceOf(piece, {}))];
}

function pieceOf(piece: string, given: Partial<SpokenPart>): SpokenPart {
  const { marks, text = '' } = /^\s*(?<marks>>{2,3})\s+(?<text>[^]*)$/.exec(piece)?.groups ?? {};
  return marks === undefined || given.label !== undefined ? said(piece, given) : said(text, { ...given, label: marks });
}

/** Narrow captions show a label by itself: the caption behind it is what is said. */
function belowLabels(parts: readonly TalkPart[]): readonly TalkPart[] {
  const joined: TalkPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isBelow = last?.kind === 'said' && last.label !== undefined && last.text === '';
    if (isBelow && part.kind === 'said' && part.label === undefined)
      joined.splice(-1, 1, { ...part, label: last.label, start: last.start ?? part.start, end: part.end ?? last.end });
    else joined.push(part);
  }
  return joined;
}

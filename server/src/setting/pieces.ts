import { annotationsIn } from '../syntax/annotations';
import type { Markup, Tag } from '../shapes/markup';
import { shortClockOf } from '../talk/clock';
import { runsOf } from '../talk/emphasis';
import type { Heading, SpokenPart, TalkPart } from '../talk/talk';
import { labelBefore } from '../talk/talk';
import { seemsLabelled } from '../talk/seemsLabelled';
import type { Heard } from './heard';
import { tag } from './markup';
import { OURS, UNLABELLED } from './own';

/** What is around a piece and decides how it is set. */
export interface Place {
  /** The piece's name in links; left out where nothing leads there. */
  readonly id?: string | undefined;
  /** Of a heading, from 2: as deep as those around it leave no level out. */
  readonly rank?: number | undefined;
  /** The recording's address, where there is one. */
  readonly recording?: string | undefined;
  /** What the times show where the recording begins, in seconds. */
  readonly offset?: number | undefined;
}

/** A part of a talk as it stands on a page: one element. The same part, heard in the same way, is always set in the same way. */
export function pieceOf(part: TalkPart, heard: Heard, place: Place = {}): Tag {
  switch (part.kind) {
    case 'title':
      return tag('h1', { [OURS]: 'title', dir: 'auto' }, part.text);
    case 'heading':
      return headingPiece(part, place);
    case 'matter':
      return tag('p', { [OURS]: 'matter', class: part.matter }, ...matterLines(part.matter, part.text));
    case 'said':
      return speechPiece(part, heard, place);
  }
}

function headingPiece({ level, text }: Heading, { id, rank = level }: Place): Tag {
  const own = rank === level ? undefined : String(level);
  return tag(`h${rank}`, { id, [OURS]: 'heading', 'data-level': own, dir: 'auto' }, text);
}

/**
 * As Podcasting 2.0 has it: who speaks in a `<cite>`, when in a `<time>`. What divides them from what is said stands inside, so that what
 * is said is all that is left.
 */
function speechPiece(part: SpokenPart, heard: Heard, place: Place): Tag {
  const { label, start, end, clock, text } = part;
  const { by, names } = marksOf(part, heard);
  const attributes = {
    id: place.id,
    [OURS]: label === undefined && seemsLabelled(text) ? UNLABELLED : 'said',
    'data-start': start?.toString(),
    'data-end': end?.toString(),
    'data-clock': clock,
    'data-by': by,
    class: names,
  };
  return tag('p', attributes, headOf(part, place), ...marked(text));
}

/** Who speaks a paragraph and what they do there, in attributes; undefined where there is nothing to say. */
export function marksOf(part: SpokenPart, heard: Heard): Record<'by' | 'names', string | undefined> {
  const turn = heard.turnOf(part);
  const names = [
    ...(turn === undefined ? [] : [`s${heard.colorOf(turn.participant)}`]),
    ...(turn?.kind === 'question' ? ['asks'] : turn?.kind === 'answer' ? ['answers'] : []),
    ...(turn?.kind === 'question' && turn.exchange?.answers.length === 0 ? ['open'] : []),
    ...(part.label === undefined ? [] : ['turn']),
  ];
  return {
    by: turn && String(heard.numberOf(turn.participant)),
    names: names.length === 0 ? undefined : names.join(' '),
  };
}

function headOf({ label, start, clock }: SpokenPart, place: Place): Tag | undefined {
  const shown = start === undefined ? clock : shortClockOf(Math.floor(start));
  if (label === undefined && shown === undefined) return undefined;
  const when = shown === undefined ? undefined : tag('time', {}, `${shown} `);
  return tag(
    'span',
    { class: 'head' },
    label === undefined ? undefined : nameOf(label, place),
    heardAt(when, start, place),
  );
}

/** The name, which is a link to its own turn. */
function nameOf(label: string, { id }: Place): Tag {
  const before = labelBefore(label);
  const mark = before.slice(label.length);
  const cite = tag('cite', {}, tag('bdi', {}, label), tag('span', { class: 'mark' }, mark));
  return id === undefined ? cite : tag('a', { class: 'who', href: `#${id}` }, cite);
}

/** The time, which leads to its place in the recording, if that goes along. */
function heardAt(when: Tag | undefined, start: number | undefined, { recording, offset = 0 }: Place): Tag | undefined {
  if (when === undefined || recording === undefined || start === undefined || start < offset) return when;
  return tag('a', { class: 'when', href: `${recording}#t=${Math.round((start - offset) * 1000) / 1000}` }, when);
}

/** The mark of a quotation is seen in how it is set. */
function matterLines(kind: string, text: string): readonly Markup[] {
  if (kind !== 'quote') return marked(text);
  return text.split('\n').flatMap((line, at) => {
    const [mark = ''] = /^(?:>\s?)*/.exec(line) ?? [];
    const hidden = mark === '' ? [] : [tag('span', { class: 'mark' }, mark)];
    return [...(at === 0 ? [] : ['\n']), ...hidden, ...marked(line.slice(mark.length))];
  });
}

/** Emphasis as a browser shows it, sounds and gaps apart from what is said, and lines as they are. */
export function marked(text: string): readonly Markup[] {
  return runsOf(text).flatMap(({ text: plain, bold, italic }) => {
    const inner = withAsides(plain);
    if (!bold && !italic) return inner;
    const emphasised = italic ? [tag('em', {}, ...inner)] : inner;
    return bold ? [tag('strong', {}, ...emphasised)] : emphasised;
  });
}

function withAsides(text: string): readonly Markup[] {
  const pieces: Markup[] = [];
  let at = 0;
  for (const { from, to, kind } of annotationsIn(text)) {
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push(tag('span', { class: kind === 'unclear' ? 'aside gap' : 'aside' }, text.slice(from, to)));
    at = to;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

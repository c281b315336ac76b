import { plainBlanks } from '../text/blanks';
import { isInCapitals } from '../names/labelForm';
import type { Head } from './heads';
import { commonHeads, headOn } from './heads';
import type { Participant, Transcript, Turn } from '../model/transcript';
import { perKey } from '../text/perKey';
import { perObject } from '../text/perObject';
import type { ColumnSpan } from '../text/range';
import { perTurn } from '../facts/perTurn';
import { idOf } from '../facts/turnText';

/** A known label in the middle of a line, where another's turn seems to begin. */
export interface InnerLabel {
  readonly line: number;
  /** The blanks before it. */
  readonly blanks: ColumnSpan;
  readonly label: string;
  readonly span: ColumnSpan;
  /** Whose turn it stands in, and whose it would begin. */
  readonly turn: Turn;
  readonly participant: Participant;
}

/** A label that stands fewer times is not known well enough to be looked for inside of lines. */
const KNOWN = 2;

/**
 * The labels that stand inside of a paragraph, with blanks around them, marked as the document marks its labels (`… in the end. ANN LEE: And
 * then?`). A sentence must have ended before, since names stand before colons in prose, too (`I told Ann: go home`); not so
 * where labels stand in capitals. `Q` and `A` are left alone: they stand for too much.
 */
export function innerLabels(transcript: Transcript): readonly InnerLabel[] {
  const byId = participantsById(transcript.participants);
  return innerLabelsByTurn(transcript).flatMap(({ turn, found }) =>
    found.flatMap(({ line, label, span, blanks, speaker }) => {
      const participant = byId.get(speaker);
      return participant === undefined ? [] : { line: turn.line + line, label, span, blanks, turn, participant };
    }),
  );
}

const participantsById = perObject(
  (participants: readonly Participant[]): ReadonlyMap<string, Participant> =>
    new Map(participants.map((participant) => [idOf(participant), participant])),
);

/** With lines counted from the turn's first. */
interface LabelInTurn extends Omit<InnerLabel, 'turn' | 'participant'> {
  /** The id of the one whose turn would begin. */
  readonly speaker: string;
}

const innerLabelsByTurn = perTurn({
  given: (transcript) => {
    const style = labelStyle(transcript);
    return style && { style };
  },
  find(turn, { style }): readonly LabelInTurn[] | undefined {
    const { mark, known } = style;
    let found: LabelInTurn[] | undefined;
    let speaking = turn.speaker;
    for (let line = 0; line <= turn.endLine; line++) {
      const written = turn.lines[line]?.text ?? '';
      const start = line > 0 ? 0 : turn.timeSpan === undefined ? turn.textFrom : turn.labelSpan.to;
      if (!written.includes(mark, start) || turn.silent.has(line)) continue;
      const from = line === 0 ? headOn(turn.lines[0], turn).span.to : 0;
      const text = plainBlanks(written);
      for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
        const inner = labelBefore(text, from, at, style);
        const other = inner && known.get(inner.label);
        if (inner === undefined || other === undefined || other === speaking) continue;
        (found ??= []).push({ line, ...inner, speaker: other });
        speaking = other;
      }
    }
    return found;
  },
});

/** How known labels are marked in a document. */
interface LabelStyle {
  readonly mark: string;
  readonly usual: Pick<Head, 'before' | 'behind' | 'spaced'>;
  /** The labels that are known well enough, each with the id of its participant. */
  readonly known: ReadonlyMap<string, string>;
  readonly longest: number;
  readonly capitals: boolean;
}

/** Undefined where labels are not marked by a colon. The same object for as long as it says the same. */
const labelStyle = perObject((transcript: Transcript): LabelStyle | undefined => {
  const [usual] = commonHeads(transcript);
  if (usual === undefined || !/[:：]/.test(usual.behind)) return undefined;
  return readStyle(JSON.stringify([usual.before, usual.behind, usual.spaced, knownLabels(transcript.participants)]));
});

const knownLabels = perObject((participants: readonly Participant[]) =>
  participants.flatMap((participant) =>
    participant.labels
      .filter(({ label, turns }) => turns.length >= KNOWN && label.length > 1)
      .map(({ label }) => [plainBlanks(label), idOf(participant)] as const),
  ),
);

/** So many documents are open at once. */
const OPEN = 16;

const readStyle = perKey((key): LabelStyle => {
  const [before, behind, spaced, labels] = JSON.parse(key) as [string, string, boolean, [string, string][]];
  const known = new Map(labels);
  const longest = Math.max(0, ...Array.from(known.keys(), (label) => label.length));
  const mark = /[:：]/.exec(behind)?.[0] ?? '';
  return { usual: { before, behind, spaced }, mark, known, longest, capitals: [...known.keys()].every(isInCapitals) };
}, OPEN);

/** The known label that ends at a colon, behind the end of a sentence. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
  { usual, known, longest, capitals }: LabelStyle,
): Pick<InnerLabel, 'label' | 'span' | 'blanks'> | undefined {
  const inside = usual.behind.search(/[:：]/);
  const marks = colon - inside;
  const next = text.charAt(marks + usual.behind.length);
  if (!text.startsWith(usual.behind, marks)) return undefined;
  const to = usual.spaced && text.charAt(marks - 1) === ' ' ? marks - 1 : marks;
  if (usual.behind === '：') return labelWithoutBlanks(text, from, to, known);
  if (!/^\s?$/.test(next)) return undefined;
  const before = text.slice(Math.max(from, to - longest - usual.before.length - 2), to);
  for (let start = before.lastIndexOf(' '); start >= 0; start = before.lastIndexOf(' ', start - 1)) {
    const marked = before.slice(start + 1);
    const label = marked.slice(usual.before.length);
    if (!marked.startsWith(usual.before) || !known.has(label)) {
      if (start === 0) return undefined;
      continue;
    }
    const labelFrom = to - label.length;
    const head = text.slice(from, labelFrom - usual.before.length);
    const said = head.trimEnd();
    const isApart =
      ENDED.test(said.slice(-2)) ||
      (BROKEN_OFF.test(said) && label.includes(' ')) ||
      (capitals && !LEADS_ON.test(said.slice(-12)));
    if (said === '' || !isApart) return undefined;
    const blanks = { from: from + said.length, to: labelFrom - usual.before.length };
    return { label, blanks, span: { from: labelFrom, to } };
  }
  return undefined;
}

/** In scripts without blanks a label stands right behind the end of a sentence: `…下雨。记者：您去了吗？` */
function labelWithoutBlanks(
  text: string,
  from: number,
  to: number,
  known: LabelStyle['known'],
): Pick<InnerLabel, 'label' | 'span' | 'blanks'> | undefined {
  let start = to - 1;
  while (start > Math.max(from, to - LONGEST) && /[\p{L}\p{M}\p{N}·]/u.test(text.charAt(start - 1))) start--;
  const label = text.slice(start, to);
  if (start <= from || !known.has(label) || !/[。？！…”」』）]\s*$/.test(text.slice(start - 2, start)))
    return undefined;
  return { label, blanks: { from: start, to: start }, span: { from: start, to } };
}

/** So many characters has a label there at most. */
const LONGEST = 30;

/** What a name goes on with: `BY MR. HALE:`, `a sign from ANN: keep out`. */
const LEADS_ON = /(?:^|\s)(?:by|from|to|of|for|with|and|or|the|a|an|that|as)$/i;

/** Words that break off, before a name in full. */
const BROKEN_OFF = /\s[-–—]+$/;

const ENDED = /[.?!…。？！][)\]"'”’»]?$|[)\]"”»]$/u;

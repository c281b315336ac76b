import { plainBlanks } from '../text/blanks';
import { isInCapitals } from '../names/labelForm';
import type { Head } from './heads';
import { commonHeads, headOf } from './heads';
import type { Participant, Transcript, Turn } from '../model/transcript';
import type { ColumnSpan } from '../text/range';
import { perTurn, perTurns } from '../facts/perTurn';

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
  const known = lookFor(transcript)?.known;
  return innerLabelsByTurn(transcript).flatMap(({ turn, found }) =>
    found.flatMap((inner) => {
      const participant = known?.get(inner.label);
      return participant === undefined ? [] : { ...inner, line: turn.line + inner.line, turn, participant };
    }),
  );
}

const innerLabelsByTurn = perTurn(
  (transcript, turn): readonly Omit<InnerLabel, 'turn' | 'participant'>[] | undefined => {
    const { lines, silent } = transcript;
    const look = lookFor(transcript);
    if (look === undefined) return undefined;
    const { mark, known } = look;
    const found: Omit<InnerLabel, 'turn' | 'participant'>[] = [];
    let speaking = turn.participant;
    for (let line = turn.line; line <= turn.endLine; line++) {
      const text = silent.has(line) ? '' : plainBlanks(lines.at(line)?.text ?? '');
      if (!text.includes(mark)) continue;
      const from = line === turn.line ? headOf(lines, turn).span.to : 0;
      for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
        const inner = labelBefore(text, from, at, look);
        const participant = inner && known.get(inner.label);
        if (inner === undefined || participant === undefined || participant === speaking) continue;
        found.push({ line: line - turn.line, ...inner });
        speaking = participant;
      }
    }
    return found.length === 0 ? undefined : found;
  },
);

/** What to look for; undefined where labels are not marked by a colon. */
const lookFor = perTurns((transcript): Look | undefined => {
  const { participants } = transcript;
  const [usual] = commonHeads(transcript);
  const mark = /[:：]/.exec(usual?.behind ?? '')?.[0];
  if (usual === undefined || mark === undefined) return undefined;
  const known = new Map(
    participants.flatMap((participant) =>
      participant.labels
        .filter(({ label, turns: bearing }) => bearing.length >= KNOWN && label.length > 1)
        .map(({ label }) => [plainBlanks(label), participant] as const),
    ),
  );
  const longest = Math.max(0, ...Array.from(known.keys(), (label) => label.length));
  return { usual, mark, known, longest, capitals: [...known.keys()].every(isInCapitals) };
});

interface Look {
  readonly mark: string;
  readonly usual: Pick<Head, 'before' | 'behind'>;
  readonly known: ReadonlyMap<string, Participant>;
  readonly longest: number;
  readonly capitals: boolean;
}

/** The known label that ends at a colon, behind the end of a sentence. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
  { usual, known, longest, capitals }: Look,
): Pick<InnerLabel, 'label' | 'span' | 'blanks'> | undefined {
  const inside = usual.behind.search(/[:：]/);
  const to = colon - inside;
  const next = text.charAt(to + usual.behind.length);
  if (!text.startsWith(usual.behind, to)) return undefined;
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
    const isApart = ENDED.test(said.slice(-2)) || (capitals && !LEADS_ON.test(said.slice(-12)));
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
  known: Look['known'],
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

const ENDED = /[.?!…。？！][)\]"'”’»]?$|[)\]"”»]$/u;

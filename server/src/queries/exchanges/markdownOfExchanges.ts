import type { Exchange, Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import { spokenLines } from '../../facts/spokenLines';
import { exchangeAt } from './exchange';
import { withoutListMark } from './listMark';

/**
 * Questions with their answers as Markdown: each turn under the bold name of its speaker, its paragraphs kept, and what
 * is said as it was said. Of the exchanges around the given offsets, each once and in the text's order; of all without
 * them. Empty where nobody asks.
 */
export function markdownOfExchanges(snapshot: Snapshot, offsets?: readonly number[]): string {
  const { exchanges } = snapshot.transcript;
  const wanted = offsets && new Set(offsets.map((offset) => exchangeAt(snapshot, offset)));
  const turns = exchanges.filter((exchange) => wanted?.has(exchange) ?? true).flatMap(turnsOf);
  return turns.map((turn) => `${markdownOfTurn(snapshot, turn)}\n`).join('\n');
}

function turnsOf({ question, answers }: Exchange): readonly Turn[] {
  return [question, ...answers];
}

function markdownOfTurn(snapshot: Snapshot, turn: Turn): string {
  const name = turn.participant.name.replace(/[\\`*_[\]<&]/g, '\\$&');
  return `**${name}:** ${speechOf(snapshot, turn)}`.trimEnd();
}

/** What is said in a turn, line by line; what is no speech ends a paragraph as a blank line does. */
function speechOf(snapshot: Snapshot, turn: Turn): string {
  let speech = '';
  let last = turn.line;
  for (const { line, at, from } of spokenLines(snapshot.transcript, turn)) {
    const gap = speech === '' ? '' : at === last + 1 ? '\n' : '\n\n';
    const said = line.text.slice(from).replace(TAGS, '').trim();
    speech += gap + (speech === '' ? withoutMeaning(said) : atLineStart(withoutMeaning(said)));
    last = at;
  }
  return withoutRest(snapshot, turn, speech);
}

/** Bold or a table’s cell that begins before the label of a turn ends somewhere in its text: that end goes with the label. */
export function withoutRest({ text }: Snapshot, { line, labelSpan, textFrom }: Turn, speech: string): string {
  const written = text.lineText(line);
  const head = withoutListMark(written.slice(0, labelSpan.from)) + written.slice(labelSpan.to, textFrom);
  const marks = head.match(/\*{1,3}|_{2,3}/g) ?? [];
  const open = marks.length % 2 === 1 ? (marks[0] ?? '') : '';
  const whole = speech.replace(open, '');
  return head.trimStart().startsWith('|') ? whole.replace(/\s*\|$/, '') : whole;
}

/** Tags of a page or of captions, which are no words. */
const TAGS = /<\/?(?:v|c|p|br|div|span|font|b|i|u|em|strong)(?=[\s.>/])[^<>]*>/gi;

/** Emphasis and links mean in a transcript what they mean in Markdown; what would be lost as a tag or an entity does not. */
export function withoutMeaning(said: string): string {
  return said.replace(/<|\\(?=[!-/:-@[-`{-~])|&(?=#?\w+;)/g, '\\$&');
}

/** A dash, a number or a row of signs at the start of a line would make a list, a heading, a quotation or a block of code. */
export function atLineStart(said: string): string {
  return said
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|[-=]+$|>|`{3}|~{3})/, '\\$&');
}

import type { LineView } from '../facts/fact';
import { labelText } from '../facts/fact';
import { factLabel, hasName, hasValue, isPeopleHeading } from '../facts/headFacts';
import { isOtherLabel, partNamed } from '../language/words';
import { labelKey } from '../names/key';
import { plainBlanks } from '../text/blanks';
import type { ChunkedList } from '../text/chunkedList';

/** How far down a block of facts may begin: a title and an address may come first. */
const HEAD_LINES = 40;

/**
 * The lines of blocks of facts at the head of a text, that look like labels and are none:
 *
 *     Date: 3 May 2024
 *     Interviewer: Ruth Adeyemi
 *
 * A paragraph, or its beginning up to where the talk begins, whose lines bear different labels, most of them followed
 * by a value rather than a sentence, and at least one of them a caption (`Date`) or a part whose value is a name. And
 * the paragraph below a heading that announces people (`CHARACTERS`, `Present`), whatever it holds.
 */
export function headBlock(lines: ChunkedList<LineView>, start: number): ReadonlySet<number> {
  let first = start;
  while (lines.at(first)?.blank === true) first++;
  const known = blocks.get(lines);
  if (known?.first === first) return known.facts;
  const facts = readHeadBlock(lines, first);
  blocks.set(lines, { first, facts });
  return facts;
}

/** The reading of labels and that of the matter before a talk ask the same. */
const blocks = new WeakMap<ChunkedList<LineView>, { readonly first: number; readonly facts: ReadonlySet<number> }>();

function readHeadBlock(lines: ChunkedList<LineView>, start: number): ReadonlySet<number> {
  const facts = new Set<number>();
  const end = Math.min(lines.length, start + HEAD_LINES);
  let announced = false;
  const talking = new Talking(lines, start);
  for (let from = start; from < end;) {
    let to = from;
    while (to < lines.length && lines.at(to)?.blank === false) to++;
    const block = untilTalk(lines.slice(from, to), talking);
    if ((announced && block.length === to - from) || isBlock(block))
      for (let line = from; line < from + block.length; line++) facts.add(line);
    const heading = to === from + 1 ? lines.at(from) : undefined;
    if (to > from) announced = heading !== undefined && isPeopleHeading(heading);
    from = to + 1;
  }
  return facts;
}

/** So often a label stands in a talk. */
const TALK = 3;

/** Looked for in so many lines. */
const TALK_LINES = 400;

/** The labels that stand again and again: lines that bear one are talk. Lines are counted as far as it takes to know. */
class Talking {
  private readonly counts = new Map<string, number>();
  private readonly end: number;

  constructor(
    private readonly lines: ChunkedList<LineView>,
    private at: number,
  ) {
    this.end = Math.min(lines.length, at + TALK_LINES);
  }

  has(key: string): boolean {
    while (this.countOf(key) < TALK && this.at < this.end) this.countNext();
    return this.countOf(key) >= TALK;
  }

  private countOf(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  private countNext(): void {
    const line = this.lines.at(this.at++);
    const fact = line && factOn(line);
    if (fact !== undefined) this.counts.set(fact.key, this.countOf(fact.key) + 1);
  }
}

function untilTalk(block: readonly LineView[], talking: Talking): readonly LineView[] {
  const talk = block.findIndex((line) => {
    const fact = factOn(line);
    return fact !== undefined && !isOtherLabel(fact.label) && talking.has(fact.key);
  });
  return talk < 0 ? block : block.slice(0, talk);
}

/** So many of a block's lines are facts, and so many of these have values: a longer fact may take more lines. */
const MOST = 0.6;

function isBlock(block: readonly LineView[]): boolean {
  const facts = block.map(factOn).filter((fact) => fact !== undefined);
  if (facts.length === 0 || facts.length < MOST * block.length) return false;
  if (facts.length === 1 && block.length > 1) return false;
  if (new Set(facts.map(({ key }) => key)).size < facts.length) return false;
  const values = facts.filter((fact) => hasValue(fact.line) || isCasting(fact)).length;
  const captions = facts.filter((fact) => isOtherLabel(fact.label) || isCasting(fact)).length;
  return captions > 0 && (values === facts.length || (values >= MOST * facts.length && captions >= facts.length / 3));
}

/** A line that bears a label, which may be that of a fact. */
interface FactLine {
  readonly line: LineView;
  readonly label: string;
  readonly key: string;
}

function factOn(line: LineView): FactLine | undefined {
  const shape = factLabel(line);
  if (shape === undefined) return undefined;
  const label = plainBlanks(labelText(line, shape));
  return { line, label, key: labelKey(label) };
}

/** `Interviewer: Ruth Adeyemi`. */
function isCasting({ line, label }: FactLine): boolean {
  return partNamed(label) !== undefined && hasName(line);
}

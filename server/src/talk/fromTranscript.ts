import type { Turn } from '../model/transcript';
import type { LineSpan } from '../text/range';
import type { Matter } from '../model/matter';
import type { Snapshot } from '../document/snapshot';
import type { TimeMark } from '../observations/times';
import { timesOf } from '../observations/times';
import { withoutRest } from '../queries/exchanges/markdownOfExchanges';
import { isSpoken } from '../edits/relabel/speech';
import { leadingStamp } from './clock';
import { withEndStamps } from './endStamps';
import { sureOf } from './surroundings';
import { told } from './losses';
import type { TalkPart, SpokenPart, Times, TalkReading } from './talk';
import { around, said } from './talk';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** Takes a transcript apart. Every paragraph is kept, whether it is speech or not; so is a text without speakers. */
export function readTranscript(snapshot: Snapshot): TalkReading {
  const walk = new Walk(snapshot);
  const { frontMatter, lines } = snapshot.transcript;
  const { title } = snapshot.declarations;
  for (let at = frontMatter === undefined ? 0 : frontMatter.endLine + 1; at < lines.length; at++) walk.meet(at);
  walk.end();
  const parts = sureOf(titled(withEndStamps(walk.parts), title));
  // A title that the front matter gives stands before all that was met.
  const more = parts.length - walk.parts.length;
  const lineOf = new Map(parts.map((part, at) => [part, walk.lines[at - more] ?? 0]));
  return { talk: { frontMatter: frontMatterOf(snapshot), parts }, lost: walk.lost, seen: { snapshot, lineOf } };
}

/** With the title that the front matter gives, where no line is that; then none else is the title. */
function titled(parts: readonly TalkPart[], title: string | undefined): readonly TalkPart[] {
  if (title === undefined || parts.some((part) => part.kind === 'title' && part.text === title)) return parts;
  const others = parts.map((part) => (part.kind === 'title' ? around(part.text, 'introduction') : part));
  return [{ kind: 'title', text: title, isDeclared: true }, ...others];
}

function frontMatterOf({ text, transcript: { frontMatter } }: Snapshot): string | undefined {
  return frontMatter && `${text.slice(text.lineStart(frontMatter.line), text.lineEnd(frontMatter.endLine))}\n`;
}

/** The paragraph that is being read. */
interface Open {
  /** The line on which it begins. */
  readonly at: number;
  readonly lines: string[];
  /** Makes a part of all of its lines. */
  readonly finish: (text: string) => TalkPart;
  /** The matter that its lines are of; undefined for speech. */
  readonly matter: Matter | undefined;
}

/** A time that stands alone on its line. */
interface Pending {
  readonly at: number;
  readonly times: Partial<Times>;
  /** As it stands, where it is none of the recording. */
  readonly clock: string | undefined;
  /** What it is if no part takes it, and before which part it stands. */
  readonly part: TalkPart;
  readonly before: number;
}

/** Goes through the lines of a transcript once, from the top. */
class Walk {
  readonly parts: TalkPart[] = [];
  /** The line on which each part begins. */
  readonly lines: number[] = [];
  private readonly turnOn: ReadonlyMap<number, Turn>;
  private readonly timeOn: ReadonlyMap<number, TimeMark>;
  private readonly matterOn: ReadonlyMap<number, Matter>;
  private open: Open | undefined;
  private turn: Turn | undefined;
  /** The time on a line of its own, which belongs to the next part. */
  private pending: Pending | undefined;
  private numbers = 0;
  private readonly strange: string[] = [];

  constructor(private readonly snapshot: Snapshot) {
    const { turns, matter } = snapshot.transcript;
    this.turnOn = new Map(turns.map((turn) => [turn.line, turn]));
    this.timeOn = new Map(timesOf(snapshot.transcript).map((mark) => [mark.line, mark]));
    this.matterOn = new Map(matter.flatMap((one) => linesOf(one).map((line) => [line, one])));
  }

  /** What stands beside labels and has no place elsewhere. */
  get lost(): readonly Words[] {
    const [first = ''] = this.strange;
    return [
      ...told(
        this.numbers,
        say`1 number before labels: no other form has it.`,
        (n) => say`${n} numbers before labels: no other form has them.`,
      ),
      ...told(
        this.strange.length,
        say`1 mark beside labels, '${first}': it has no place elsewhere.`,
        (n) => say`${n} marks beside labels, such as '${first}': they have no place elsewhere.`,
      ),
    ];
  }

  meet(at: number): void {
    const { lines } = this.snapshot.transcript;
    const line = lines.at(at);
    if (line === undefined) return;
    const turn = this.turnOn.get(at);
    if (line.blank) this.endParagraph();
    else if (turn !== undefined) this.begin(turn);
    else if (this.turn !== undefined && at <= this.turn.endLine && isSpoken(this.snapshot, this.turn, at))
      this.speak(at, line.text);
    else this.pass(at, line.text);
  }

  /** Behind the last line. */
  end(): void {
    this.endParagraph();
    this.leave();
  }

  private endParagraph(): void {
    if (this.open !== undefined) {
      const text = this.open.lines.map((line) => line.trimEnd()).join('\n');
      this.add(this.open.finish(text.replace(/^\s+/, '')), this.open.at);
    }
    this.open = undefined;
  }

  /** What is said below a label that stands alone is the beginning of that turn. */
  private add(part: TalkPart, at: number): void {
    const last = this.parts.at(-1);
    const isBelow = last?.kind === 'said' && last.label !== undefined && last.text === '';
    if (isBelow && part.kind === 'said' && part.label === undefined && (part.start ?? part.clock) === undefined)
      this.parts.splice(-1, 1, { ...last, text: part.text });
    else {
      this.parts.push(part);
      this.lines.push(at);
    }
  }

  private begin(turn: Turn): void {
    this.endParagraph();
    this.turn = turn;
    const { text } = this.snapshot;
    const line = text.lineText(turn.line);
    const mark = this.timeOn.get(turn.line);
    const time = turn.timeSpan && line.slice(turn.timeSpan.from, turn.timeSpan.to);
    const spokenAt = line.slice(turn.textFrom).trimStart();
    // A time behind the label that stands in brackets by itself is the paragraph's.
    const stamp = time === undefined ? leadingStamp(spokenAt) : undefined;
    const own = mark ?? stamp ?? (time === undefined ? undefined : { clock: time });
    const head = { label: turn.label, ...this.take(own, true) };
    const first = `${this.besides(turn, line)}${stamp?.rest ?? spokenAt}`;
    const isCell = /,"?$/.test(line.slice(0, turn.textFrom).trimEnd());
    this.open = {
      at: turn.line,
      lines: [first],
      matter: undefined,
      finish: (spoken) => {
        const whole = withoutRest(this.snapshot, turn, spoken);
        return said(isCell ? unquoted(whole) : whole, head);
      },
    };
  }

  /** What stands in a head besides label, time and marks: a direction is spoken with the rest. */
  private besides({ labelSpan, timeSpan, textFrom }: Turn, line: string): string {
    const spans = [labelSpan, ...(timeSpan === undefined ? [] : [timeSpan])].sort(
      (one, other) => other.from - one.from,
    );
    const rest = spans
      .reduce((head, { from, to }) => head.slice(0, from) + head.slice(to), line.slice(0, textFrom))
      .replace(TAGS, ' ');
    const directions = rest.match(DIRECTION) ?? [];
    for (const word of rest.replace(DIRECTION, ' ').match(/\S*[\p{L}\p{N}]\S*/gu) ?? [])
      if (/^\d+[.)]?$/.test(word)) this.numbers++;
      else this.strange.push(word);
    return directions.map((direction) => `${direction} `).join('');
  }

  private speak(at: number, line: string): void {
    const mark = this.timeOn.get(at);
    if (this.open !== undefined && this.open.matter === undefined && mark === undefined) {
      this.open.lines.push(line);
      return;
    }
    this.endParagraph();
    const times = this.take(mark, false);
    this.open = {
      at,
      lines: [mark === undefined ? line : line.slice(mark.to).replace(/^\s*[:：]\s/, '')],
      matter: undefined,
      finish: (text) => said(text, times),
    };
  }

  /** A line that is no speech of a participant. */
  private pass(at: number, line: string): void {
    const matter = this.matterOn.get(at);
    if (matter === undefined) {
      // It stands between turns, and its kind is not known.
      this.endParagraph();
      this.open = { at, lines: [line], matter, finish: (text) => around(text) };
      return;
    }
    const isNumber = this.snapshot.transcript.lines.at(at)?.aside?.kind === 'number' && this.isTime(at + 1);
    if (matter.kind === 'time' || this.isTime(at) || isNumber) {
      this.endParagraph();
      if (this.isTime(at)) this.await(at, line.trim());
      return;
    }
    if (this.open?.matter === matter) {
      this.open.lines.push(line);
      return;
    }
    this.endParagraph();
    const stamp = leadingStamp(line.trimStart());
    if (stamp !== undefined) {
      // Captions without speakers.
      this.open = { at, lines: [stamp.rest], matter, finish: (text) => said(text, stamp) };
      return;
    }
    this.open = { at, lines: [line], matter, finish: (text) => partOf(matter, text, this.snapshot.declarations.title) };
  }

  /** Whether a line has nothing but a time, which is not the number of a caption; above the first turn, one of the recording. */
  private isTime(at: number): boolean {
    const isAlone = this.snapshot.transcript.lines.at(at)?.aside?.kind === 'time';
    return isAlone && (this.matterOn.get(at)?.kind === 'time' || this.timeOn.has(at));
  }

  private await(at: number, text: string): void {
    this.leave();
    const { start, end } = this.timeOn.get(at) ?? {};
    const clock = start === undefined ? text : undefined;
    this.pending = { at, times: { start, end }, clock, part: around(text, 'time'), before: this.parts.length };
  }

  /**
   * The time of a paragraph: its own, or the one above it. That stays where it is where both are there; and so does a time of
   * day above a paragraph without a label, which could not be read beside it.
   */
  private take(own: Partial<SpokenPart> | undefined, isTurn: boolean): Partial<SpokenPart> {
    const { pending } = this;
    if (pending === undefined || own !== undefined || (!isTurn && pending.clock !== undefined)) {
      this.leave();
      return { start: own?.start, end: own?.end, clock: own?.clock };
    }
    this.pending = undefined;
    return { ...pending.times, clock: pending.clock };
  }

  /** A time that belongs to no part is kept as what is no speech. */
  private leave(): void {
    if (this.pending !== undefined) {
      this.parts.splice(this.pending.before, 0, this.pending.part);
      this.lines.splice(this.pending.before, 0, this.pending.at);
    }
    this.pending = undefined;
  }
}

/** Where the front matter gives another title, a line with the marks of a heading is that. */
function partOf(matter: Matter, text: string, title: string | undefined): TalkPart {
  if (matter.kind === 'title' && !text.includes('\n')) {
    const own = matter.text ?? text;
    const marks = title === undefined || title === own ? 0 : (/^#{1,6}(?=\s)/.exec(text)?.[0].length ?? 0);
    return marks === 0 ? { kind: 'title', text: own } : { kind: 'heading', level: marks, text: own };
  }
  if (matter.kind === 'heading')
    return { kind: 'heading', level: Math.min(matter.level ?? LOWEST, LOWEST), text: matter.text ?? text };
  return around(text, matter.kind);
}

/** Of the levels that Markdown, HTML and Word have. */
const LOWEST = 6;

const TAGS = /<\/?[a-z][^<>]*>/gi;
const DIRECTION = /\[[^[\]\d][^[\]]*\]|\((?=\p{Ll})[^()]*\)/gu;

/** A cell of comma-separated values without its quotes. */
function unquoted(text: string): string {
  return text.replace(/"$/, '').replaceAll('""', '"');
}

function linesOf({ line, endLine }: LineSpan): readonly number[] {
  return Array.from({ length: endLine + 1 - line }, (_, at) => line + at);
}

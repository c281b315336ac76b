import { refuse } from '../../edits/refusal';
import { secondsOf } from '../../observations/times';
import type { Run } from '../../talk/emphasis';
import { textOf } from '../../talk/emphasis';
import type { Format } from '../format';
import { timeLosses, told } from '../../talk/losses';
import type { TagReader } from '../readTags';
import { readTags, TOO_DEEP } from '../readTags';
import { spokenIn } from './spokenCues';
import type { TalkPart, TalkReading } from '../../talk/talk';
import { filled, paragraphsOf, said } from '../../talk/talk';
import { say } from '../../words/say';

/** TTML, the captions of broadcasters and of the web's video services (DFXP, IMSC, EBU-TT among them). It is only read. */
export const ttml: Format = {
  id: 'ttml',
  name: say`TTML captions`,
  endings: ['ttml', 'dfxp'],
  isBinary: false,
  read: (content) => readTtml(String(content)),
  write: undefined,
};

/** Whether a text is such a file, judged by its content alone. */
export function isTtml(content: string): boolean {
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[^]){0,9999}-->\s*)*<(?:\w+:)?tt[\s>]/.test(content);
}

function readTtml(content: string) {
  const reader = new TtmlReader();
  if (!readTags(content, 'xml', reader)) return TOO_DEEP;
  const { parts, isCaptions, placed, unread } = reader.end();
  if (!isCaptions) return refuse(say`There are no captions in this file.`);
  return {
    talk: { frontMatter: undefined, parts: spokenIn(parts) },
    lost: [
      ...told(placed, say`1 place on the screen: left out.`, (n) => say`${n} places on the screen: left out.`),
      ...timeLosses(unread),
    ],
  } satisfies TalkReading;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** What an element does to what stands in it. */
interface Inside {
  readonly name: string;
  /** Where times inside are counted from, in seconds. */
  readonly from: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A caption that is being read. */
interface Open {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly label: string | undefined;
  readonly runs: Run[];
}

/** Reads it tag by tag; names count without their prefix, which files choose. */
class TtmlReader implements TagReader {
  private readonly parts: TalkPart[] = [];
  private readonly inside: Inside[] = [];
  private readonly names = new Map<string, string>();
  private agent = '';
  private title = '';
  private caption: Open | undefined;
  private readonly rates = { frame: 30, tick: 1 };
  private captions = 0;
  private placed = 0;
  private unread = 0;

  end() {
    const { captions, placed, unread, names } = this;
    const title = this.title.replace(/\s+/g, ' ').trim();
    const named = this.parts.map((part) =>
      part.kind === 'said' && part.label !== undefined ? { ...part, label: names.get(part.label) ?? part.label } : part,
    );
    const parts: readonly TalkPart[] = title === '' ? named : [{ kind: 'title', text: title }, ...named];
    return { parts, isCaptions: captions > 0, placed, unread };
  }

  open(tag: string, given: Attributes): void {
    const name = bare(tag);
    const attributes = withoutPrefixes(given);
    const around = this.inside.at(-1) ?? { from: 0, bold: false, italic: false };
    if (name === 'tt') this.learnRates(attributes);
    const isTimed = name === 'body' || name === 'div' || name === 'p';
    const begin = isTimed ? this.seconds(attributes.begin) : undefined;
    const from = around.from + (begin ?? 0);
    if (name === 'agent') this.agent = attributes.id ?? '';
    if (name === 'br') this.add('\n');
    if (name === 'p') this.begin(attributes, begin === undefined ? undefined : from, around.from);
    this.inside.push({
      name,
      from,
      bold: attributes.fontWeight === undefined ? around.bold : attributes.fontWeight === 'bold',
      italic: attributes.fontStyle === undefined ? around.italic : /^(?:italic|oblique)$/.test(attributes.fontStyle),
    });
  }

  close(): void {
    const { name } = this.inside.pop() ?? {};
    if (name === 'p') this.finish();
    if (name === 'agent') this.agent = '';
  }

  text(text: string): void {
    const name = this.inside.at(-1)?.name;
    if (name === 'title') this.title += text;
    else if (name === 'name' && this.agent !== '')
      this.names.set(this.agent, (this.names.get(this.agent) ?? '') + text.trim());
    else if (name === 'p' || name === 'span') this.add(text.replace(/\s+/g, ' '));
  }

  private begin(attributes: Attributes, start: number | undefined, from: number): void {
    const end = this.seconds(attributes.end);
    const lasting = this.seconds(attributes.dur);
    const until =
      end !== undefined ? from + end : start !== undefined && lasting !== undefined ? start + lasting : undefined;
    if (attributes.region !== undefined) this.placed++;
    this.captions++;
    const label = filled(attributes.agent?.trim().split(/\s+/)[0]);
    this.caption = { start, end: until, label, runs: [] };
  }

  private add(text: string): void {
    const { bold = false, italic = false } = this.inside.at(-1) ?? {};
    this.caption?.runs.push({ text, bold, italic });
  }

  private finish(): void {
    const { caption } = this;
    this.caption = undefined;
    if (caption === undefined) return;
    const text = paragraphsOf(
      textOf(caption.runs)
        .replace(/ *\n */g, '\n')
        .trim(),
    ).join('\n');
    if (text !== '') this.parts.push(said(text, caption));
  }

  private learnRates({ frameRate, tickRate }: Attributes): void {
    this.rates.frame = Number(frameRate) || this.rates.frame;
    this.rates.tick = Number(tickRate) || this.rates.tick;
  }

  /** `00:00:01.5`, with frames `00:00:01:12`; `1.5s`, `90f`, `1500ms`, `3m`, `1h`, `45t`. */
  private seconds(time: string | undefined): number | undefined {
    if (time === undefined) return undefined;
    const clock = /^(?<clock>\d+:\d{2}:\d{2}(?:\.\d+)?)(?::(?<frames>\d+))?$/.exec(time.trim())?.groups;
    if (clock !== undefined) return secondsOf(clock.clock ?? '') + Number(clock.frames ?? 0) / this.rates.frame;
    const { number, unit } = /^(?<number>\d+(?:\.\d+)?)(?<unit>h|m|s|ms|f|t)$/.exec(time.trim())?.groups ?? {};
    if (number === undefined) {
      this.unread++;
      return undefined;
    }
    return Number(number) * this.unitOf(unit);
  }

  private unitOf(unit = 's'): number {
    const { frame, tick } = this.rates;
    return { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / frame, t: 1 / tick }[unit] ?? 1;
  }
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutPrefixes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), value]));
}

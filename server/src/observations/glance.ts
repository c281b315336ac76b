import type { Line } from '../syntax/line';
import { readLines } from '../syntax/lines';
import type { ChunkedList } from '../text/chunkedList';
import { SourceText } from '../text/sourceText';
import type { Voices } from './captions';
import { voicesIn } from './captions';
import { isItem } from '../facts/looks';
import { share } from '../text/share';
import { isMachines } from '../facts/machine';
import { readFrontMatter } from '../declarations/declarations';
import type { Transcript, Turn } from '../model/transcript';
import { ALONE } from '../document/context';
import { readTranscript } from '../reading/transcript';

/** What a plain text shows at a glance. */
export interface Glance {
  readonly turns: number;
  readonly speakers: number;
}

/** So many characters of a text are its beginning: enough to tell what it is, and read in no time. */
export const BEGINNING = 64 * 1024;

/**
 * What names of transcripts end with. A file that ends with the first is one; any other only where its beginning plainly
 * is an interview, be it written as text, as Markdown or as captions.
 */
export const ENDINGS: readonly string[] = ['transcript', 'txt', 'text', 'md', 'markdown', 'vtt', 'srt'];

/** Fewer turns than this could be a letter with a list in it. */
const FEWEST_TURNS = 6;

/**
 * Whether a plain text plainly is a transcript: several turns, two speakers or more who take turns, sentences, and
 * the interview makes up most of the text. Give it the beginning of the text, `BEGINNING` characters; undefined for anything
 * else. Better to miss one than to disturb a person who edits a recipe.
 */
export function glance(text: string): Glance | undefined {
  // Not by a snapshot: the rules, which it knows too, would be bundled with the client, where nobody asks for them.
  const source = SourceText.of(text);
  const rows = readLines(source);
  const { transcript } = readTranscript(rows, readFrontMatter(source, rows), ALONE.folder);
  const { turns, participants, lines, body } = transcript;
  if (body === undefined) return undefined;
  const voices = voicesIn(transcript);
  if (voices !== undefined) return captioned(transcript, voices);
  if (turns.length < FEWEST_TURNS || participants.length < 2) return undefined;
  const changes = turns.filter((turn, at) => at > 0 && turn.participant !== turns[at - 1]?.participant).length;
  const inside = (body.endLine - body.line + 1) / lines.length;
  if (changes < turns.length / 2 || inside <= 0.4) return undefined;
  const plainly = areSpoken(transcript) && !isPage(transcript);
  return plainly ? { turns: turns.length, speakers: participants.length } : undefined;
}

/**
 * Captions are speech, cut where it suits the screen: no sentence need end with a caption, and a speaker who goes on
 * may have the next ones, too. So all that is asked of them is that two speak.
 */
function captioned(transcript: Transcript, { speakers, areMarked }: Voices): Glance | undefined {
  const { turns } = transcript;
  const isLikely = areMarked || (turns.length >= FEWEST_TURNS && isSaying(transcript));
  return speakers >= 2 && isLikely ? { turns: turns.length, speakers } : undefined;
}

/** What speech ends with, and the lines of a log or a table do not; a remark in brackets may stand behind it. */
const SENTENCE_END = /[.?!…。？！؟"”’»」][*_]*\s*(?:[([（][^()[\]（）]*[)\]）]\s*)?$/;

/** A turn that is a sound, or a remark of the transcriber. */
const ASIDE = /^[([（][^()[\]（）]*[)\]）][.]?\s*$/;

/** Of turns so many at least are sentences. */
const SENTENCES = 0.5;

/** And so many say anything. */
const SAYING = 0.8;

function areSpoken(transcript: Transcript): boolean {
  const { turns, lines, silent } = transcript;
  const said = turns.map((turn) => saidIn(turn, lines, silent));
  return (
    share(said, (text) => SENTENCE_END.test(text.slice(-200)) || ASIDE.test(text)) >= SENTENCES && isSaying(transcript)
  );
}

/** Whether there are words, code apart, in what is said. */
function isSaying({ turns, lines, silent }: Transcript): boolean {
  return share(turns, (turn) => /\p{L}/u.test(saidIn(turn, lines, silent).replace(/`[^`]*`/g, ''))) >= SAYING;
}

const TERM = /`|\*\*/;

/** What somebody says in a turn, without the items of lists that have code or terms in them, as manuals have. */
function saidIn({ line, endLine, textFrom }: Turn, lines: ChunkedList<Line>, silent: ReadonlySet<number>): string {
  const parts = [lines.at(line)?.text.slice(textFrom) ?? ''];
  for (let at = line + 1; at <= endLine; at++) {
    const below = lines.at(at);
    if (below !== undefined && !silent.has(at) && !(isItem(below) && TERM.test(below.text))) parts.push(below.text);
  }
  return parts.join(' ').trim();
}

/** Of turns so many may have code in them. */
const CODED = 0.4;

/** Of the lines of a talk so many may be such as machines write. */
const MACHINES = 0.3;

/** Whether it is a page that has examples, code, or a list of what was changed in it, in the form of turns. */
function isPage({ turns, lines, body }: Transcript): boolean {
  const text = ({ line }: Turn) => lines.at(line)?.text ?? '';
  if (share(turns, (turn) => /`[^`]+`/.test(text(turn))) > CODED) return true;
  const isAsked = turns.some((turn) => /[?？؟]/.test(text(turn).slice(turn.textFrom)));
  if (!isAsked && share(turns, ({ line }) => isItem(lines.at(line))) > 0.5) return true;
  const written = lines.slice(body?.line, (body?.endLine ?? -1) + 1).filter(({ blank }) => !blank);
  return share(written, (line) => isMachines(line.text)) > MACHINES || isAroundExamples(turns, lines);
}

/** Of the lines of a page so many at least stand outside of its blocks of code. */
const OUTSIDE = 0.2;

/** Whether most turns stand in blocks of code, among text that tells of them. */
function isAroundExamples(turns: readonly Turn[], lines: ChunkedList<Line>): boolean {
  const fenced = new Set<number>();
  let written = 0;
  let isOpen = false;
  lines.forEach(({ blank, aside }, at) => {
    if (aside?.kind === 'fence') isOpen = !isOpen;
    else if (isOpen) fenced.add(at);
    else if (!blank) written++;
  });
  const inside = turns.filter(({ line }) => fenced.has(line)).length;
  return inside > turns.length / 2 && written >= OUTSIDE * (written + fenced.size);
}

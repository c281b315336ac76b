import { alternativesOf } from '../language/lists';
import type { MatterKind } from '../model/matter';
import { hasFootWords } from '../facts/furniture';
import { countWords } from '../language/sentences';
import { readAside } from '../syntax/aside';
import { isDirective } from '../syntax/directive';
import type { Words } from '../words/say';
import { plural, say } from '../words/say';
import { grouped } from '../queries/wording/counted';
import { told } from './losses';
import type { Around, TalkPart, Talk } from './talk';
import { around } from './talk';

/** Words that an entry of a menu has to itself, on pages in some languages. */
const MENU = new RegExp(`^(?:${alternativesOf('menuEntries')})$`, 'i');

/** What divides the entries of a menu on one line. */
const DIVIDED = /\s+[|›»·•>]\s+/;

/** So many of a menu's entries have their words to themselves. */
const ENTRIES = 2;

/** A menu and a foot have no more lines and words: what is longer may be a list of those present, an agenda, a paper. */
const LINES = 12;
const WORDS = 80;

/** A sentence has so many words; shorter ones, such as 'All rights reserved.', stand in a foot, too. */
const SENTENCE = 6;

/** A rule between a page and its foot. */
const RULE = /^(?:[-=*_~•·–—]\s?){3,}$/;

/** What a foot shares with interviews: rules, rows of signs, headings, items of lists. */
const SHARED = /^(?:[^\p{L}©]*|(?:#{1,6}|[-+*•]|\d+[.)])\s.*)$/u;

/** Links may stand below any text, and their words are no foot's. */
const ADDRESS = /https?:\/\/\S+/gi;

/** What a page says of itself in sentences, too. */
const RIGHTS = /©|\(c\) ?\d{4}|all rights reserved|版权所有/i;

/**
 * The parts of a transcript, where only what surely is a page's is said to be its menu, its foot, or a page's number or head: a
 * few short lines may be the title, the guest and the date, a last paragraph without a full stop may be spoken, and what
 * follows may belong to the interview.
 */
export function sureOf(parts: readonly TalkPart[]): readonly TalkPart[] {
  const foot = footOf(parts);
  return withSurePages(parts).map((part, at) => {
    if (part.kind !== 'matter') return part;
    if (part.matter === 'navigation') return isMenu(part.text) ? part : around(part.text, 'introduction');
    return part.matter === 'footer' && at < foot ? around(part.text) : part;
  });
}

/** The index of the first part of a page's foot; the number of parts where there surely is none. */
function footOf(parts: readonly TalkPart[]): number {
  const first = parts.findIndex((part) => isFooter(part) && (isMenu(part.text) || linesIn(part.text).some(isFootLine)));
  const last = parts.slice(first);
  const isSure = first >= 0 && last.every(isFooter) && isShort(last.map(({ text }) => text).join('\n'));
  if (!isSure) return parts.length;
  const above = parts[first - 1];
  return above !== undefined && isFooter(above) && RULE.test(above.text.trim()) ? first - 1 : first;
}

function isFooter(part: TalkPart): boolean {
  return part.kind === 'matter' && part.matter === 'footer';
}

function isFootLine(line: string): boolean {
  const text = line.replace(ADDRESS, '').trim();
  return !SHARED.test(text) && hasFootWords({ text }) && !isSentence(line);
}

function isMenu(text: string): boolean {
  const entries = linesIn(text).flatMap((line) => line.replace(/^(?:[-*•]|\d+\.)\s+/, '').split(DIVIDED));
  return isShort(text) && entries.filter((entry) => MENU.test(entry)).length >= ENTRIES;
}

/** Whether a text has a handful of lines, none of them a sentence. */
function isShort(text: string): boolean {
  const lines = linesIn(text);
  return lines.length <= LINES && countWords(text) <= WORDS && !lines.some(isSentence);
}

/** Whether somebody may say this; what a page says of its rights is none. */
function isSentence(text: string): boolean {
  return countWords(text) >= SENTENCE && /[.?!…。？！]["'”’»)\]]*$/.test(text) && !RIGHTS.test(text);
}

function linesIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

/** A running head stands on so many pages at least, and on each so many lines from the next. */
const PAGES = 3;
const PAGE_LINES = 10;

/**
 * With what is surely no part of a page's foot or head as a note: such is only a number by itself, and a line that comes again
 * word for word at a page's distance, each time beside such a number.
 */
function withSurePages(parts: readonly TalkPart[]): readonly TalkPart[] {
  if (!parts.some(isPage)) return parts;
  const heads = runningHeads(parts);
  return parts.map((part) => {
    if (!isPage(part) || linesIn(part.text).every((line) => isPageNumber(line) || heads.has(line))) return part;
    return around(part.text);
  });
}

function runningHeads(parts: readonly TalkPart[]): ReadonlySet<string> {
  const lines = parts.flatMap((part) => [
    ...part.text.split('\n').map((text) => ({ text: text.trim(), part })),
    undefined,
  ]);
  const near = (at: number) => [-2, -1, 1, 2].some((by) => isPageNumber(lines[at + by]?.text ?? ''));
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line === undefined || !isPage(line.part) || isPageNumber(line.text)) return;
    places.set(line.text, [...(places.get(line.text) ?? []), at]);
  });
  const isHead = (all: readonly number[]) =>
    all.length >= PAGES && all.every((at, place) => near(at) && at - (all[place - 1] ?? -PAGE_LINES) >= PAGE_LINES);
  return new Set([...places].flatMap(([text, all]) => (isHead(all) ? text : [])));
}

function isPage(part: TalkPart): boolean {
  return part.kind === 'matter' && part.matter === 'page';
}

function isPageNumber(line: string): boolean {
  const kind = readAside(line)?.kind;
  return kind === 'page' || kind === 'number';
}

/** What is left out of a transcript that is to be sent. */
type Left = 'menu' | 'foot' | 'page' | 'comment' | 'mail';

const KINDS: Partial<Record<MatterKind, Left>> = {
  navigation: 'menu',
  footer: 'foot',
  page: 'page',
  comment: 'comment',
};

/** A line of a mail's head, in some languages: who sent it to whom is no part of the interview. */
const MAIL_FROM = new RegExp(String.raw`^\W{0,3}(?:${alternativesOf('mailSenders')})\s*[:：]`, 'im');
const MAIL_TO = new RegExp(String.raw`^\W{0,3}(?:${alternativesOf('mailHeads')})\s*[:：]`, 'gim');

/** Of the other lines of a mail's head there are so many. */
const MAIL_LINES = 2;

function isMailHead(text: string): boolean {
  return MAIL_FROM.test(text) && (text.match(MAIL_TO)?.length ?? 0) >= MAIL_LINES;
}

/** A transcript for somebody else, and what was left out of it, in sentences. */
export interface Sent {
  readonly talk: Talk;
  readonly lost: readonly Words[];
  /** Whether there are surroundings that could be kept. */
  readonly hasSurroundings: boolean;
}

/**
 * A transcript as it is sent: without the comments that silence findings, which the receiver does not need; and, unless that is wanted, without
 * what is around the interview: a page's menu, its foot, numbers of pages, comments, the head of a mail.
 */
export function toSend(talk: Talk, { surroundings }: { readonly surroundings: boolean }): Sent {
  const left = new Map<Left, string[]>();
  let notes = 0;
  const kept = talk.parts.flatMap((part): readonly TalkPart[] => {
    if (part.kind !== 'matter') return [part];
    const lines = part.text.split('\n');
    const others = lines.filter((line) => !isDirective(line));
    notes += lines.length - others.length;
    if (others.length === 0) return [];
    const rest = others.length === lines.length ? part : around(others.join('\n'), part.matter);
    const kind = leftKind(rest);
    if (kind === undefined) return [rest];
    left.set(kind, [...(left.get(kind) ?? []), rest.text]);
    return surroundings ? [rest] : [];
  });
  const sent = surroundings || left.size === 0 ? kept : withoutEdgeRules(kept);
  return {
    talk: { frontMatter: talk.frontMatter, parts: sent },
    lost: [
      ...told(notes, say`1 note to Turnwise: left out.`, (n) => say`${n} notes to Turnwise: left out.`),
      ...(surroundings ? [] : Array.from(left, ([kind, texts]) => SENTENCES[kind](texts.length, excerptOf(texts)))),
    ],
    hasSurroundings: left.size > 0,
  };
}

function leftKind({ matter, text }: Around): Left | undefined {
  if (text.split('\n').every((line) => /^\s*<!--.*-->\s*$/.test(line))) return 'comment';
  return KINDS[matter] ?? (isMailHead(text) ? 'mail' : undefined);
}

/** A rule divides; at an end it divides nothing. */
function withoutEdgeRules(parts: readonly TalkPart[]): readonly TalkPart[] {
  const isRule = (part: TalkPart) => part.kind === 'matter' && RULE.test(part.text.trim());
  const first = parts.findIndex((part) => !isRule(part));
  const last = parts.findLastIndex((part) => !isRule(part));
  return first < 0 ? [] : parts.slice(first, last + 1);
}

/** So much of what is left out shows what it is; a list of formats has one line for all. */
const SHOWN = 18;

function excerptOf([first = '']: readonly string[]): string {
  const line = first.split('\n').find((one) => /[\p{L}\p{N}]/u.test(one)) ?? first;
  const text = line.trim();
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/\s+\S*$/, '')}…`;
}

const SENTENCES: Readonly<Record<Left, (number: number, shown: string) => Words>> = {
  menu: (n, shown) => plural(n, say`Menu left out ('${shown}').`, say`${grouped(n)} menus left out ('${shown}').`),
  foot: (n, shown) =>
    plural(
      n,
      say`1 paragraph of a page's foot left out ('${shown}').`,
      say`${grouped(n)} paragraphs of a page's foot left out ('${shown}').`,
    ),
  page: (n, shown) =>
    plural(
      n,
      say`1 page number or running head left out ('${shown}').`,
      say`${grouped(n)} page numbers or running heads left out ('${shown}').`,
    ),
  comment: (n, shown) =>
    plural(n, say`1 comment left out ('${shown}').`, say`${grouped(n)} comments left out ('${shown}').`),
  mail: (n, shown) =>
    plural(n, say`Mail head left out ('${shown}').`, say`${grouped(n)} mail heads left out ('${shown}').`),
};

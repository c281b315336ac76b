import type { MatterKind } from '../analysis/matter/kinds';
import { hasFootWords } from '../analysis/matter/footer';
import { isDirective } from '../syntax/directive';
import type { Words } from '../words/say';
import { plural, say } from '../words/say';
import { grouped } from '../features/counted';
import { told } from './losses';
import type { Around, Part, Talk } from './talk';
import { around } from './talk';

/** Words that an entry of a menu has to itself, on pages in some languages. */
const MENU =
  /^(?:home|menu|news|search|log ?in|sign ?(?:in|up)|subscribe|about(?: us)?|contact(?: us)?|skip to (?:main )?content|archive|startseite|suche|anmelden|kontakt|über uns|accueil|recherche|connexion|inicio|buscar|contacto|главная|поиск|контакты|首页|登录|搜索|ホーム|検索|홈)$/i;

/** Between the entries of a menu on one line. */
const DIVIDED = /\S\s[|›»·•>]\s\S.*\s[|›»·•>]\s\S/;

/** So many short lines below each other are a menu by their number alone. */
const MANY = 5;

/** A rule between a page and its foot. */
const RULE = /^(?:[-=*_~•·–—]\s?){3,}$/;

/**
 * The parts of a transcript, where only what surely is a page's is said to be its menu or its foot: a few short lines may be
 * the title, the guest and the date, and a last paragraph without a full stop may be spoken.
 */
export function sureOf(parts: readonly Part[]): readonly Part[] {
  let isBelow = false;
  return parts.map((part) => {
    const isFoot = part.kind === 'matter' && part.matter === 'footer';
    isBelow &&= isFoot;
    if (part.kind !== 'matter') return part;
    if (part.matter === 'navigation') return isMenu(part.text) ? part : around(part.text, 'introduction');
    if (!isFoot) return part;
    const lines = part.text.split('\n');
    isBelow ||= isMenu(part.text) || lines.some((text) => RULE.test(text.trim()) || hasFootWords({ text }));
    return isBelow ? part : around(part.text);
  });
}

function isMenu(text: string): boolean {
  const entries = text.split('\n').map((line) => line.replace(/^\s*(?:[-*•]|\d+\.)\s+/, '').trim());
  return entries.length >= MANY || entries.some((entry) => MENU.test(entry) || DIVIDED.test(entry));
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
const MAIL_FROM = /^\W{0,3}(?:from|von|de|da|van|от|发件人|寄件者|差出人)\s*[:：]/im;
const MAIL_TO =
  /^\W{0,3}(?:to|cc|sent|subject|an|gesendet|betreff|à|objet|envoyé|para|asunto|enviado|a|oggetto|inviato|aan|onderwerp|verzonden|кому|тема|отправлено|收件人|主题|主旨|发送时间|宛先|件名)\s*[:：]/gim;

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
 * A transcript as it is sent: without what silences findings, which nobody else needs; and, unless that is wanted, without
 * what is around the interview: a page's menu, its foot, numbers of pages, comments, the head of a mail.
 */
export function toSend({ frontMatter, parts }: Talk, { surroundings }: { readonly surroundings: boolean }): Sent {
  const left = new Map<Left, string[]>();
  let notes = 0;
  const kept = parts.flatMap((part): readonly Part[] => {
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
    talk: { frontMatter, parts: sent },
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
function withoutEdgeRules(parts: readonly Part[]): readonly Part[] {
  const isRule = (part: Part) => part.kind === 'matter' && RULE.test(part.text.trim());
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

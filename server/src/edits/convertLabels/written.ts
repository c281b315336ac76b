import { headOf } from '../../observations/heads';
import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { Line } from '../../syntax/line';
import type { ChunkedList } from '../../text/chunkedList';
import type { LabelForm } from './forms';
import type { Parts } from './parts';

/** What a document has that every form is written with. */
export interface Typography {
  readonly colon: ':' | '：';
  /** The language whose capitals are used. */
  readonly locale: 'tr' | 'en';
}

/** The colon that most labels have; that of most names where none has any: the wide one goes with Chinese and the like. */
export function typographyOf({ lines, transcript: { turns } }: Snapshot): Typography {
  const heads = turns.map((turn) => headOf(lines, turn).behind);
  const count = (colon: string) => heads.filter((behind) => behind.includes(colon)).length;
  const wide = turns.filter(({ label }) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(label),
  ).length;
  const isWide = count(':') + count('：') > 0 ? count('：') > count(':') : wide > turns.length / 2;
  return { colon: isWide ? '：' : ':', locale: isTurkish(lines, turns) ? 'tr' : 'en' };
}

/** So many turns show a language, with so many characters of each line. */
const SHOWN = 20;
const SHOWING = 400;

/** Whether what is said is full of Turkish letters; a single name with some is at home in many languages. */
function isTurkish(lines: ChunkedList<Line>, turns: readonly Turn[]): boolean {
  const said = turns.slice(0, SHOWN).flatMap(({ line, endLine }) => lines.slice(line, Math.min(endLine, line + 2) + 1));
  const text = said.map((one) => one.text.slice(0, SHOWING)).join(' ');
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return count(/[ıİğş]/g) > 0.02 * count(/\p{L}/gu);
}

/** The label as a form writes it, without marks. */
export function labelIn({ capitals }: LabelForm, label: string, { locale }: Typography): string {
  return capitals === true ? label.toLocaleUpperCase(locale) : label;
}

/** All of a head up to what is said, without the gap before that. */
export function headIn(form: LabelForm, parts: Parts, typography: Typography): string {
  const { indent, lead, label, time } = parts;
  const timeAt = form.speech === 'below' && parts.timeAt !== 'beside' ? 'beside' : parts.timeAt;
  const timed = (at: Parts['timeAt'], written: (time: string) => string) =>
    time !== undefined && timeAt === at ? written(time) : '';
  const name = labelIn(form, label, typography) + timed('beside', (one) => ` ${one}`);
  const marked = form.before + name + form.behind.replace(':', typography.colon);
  const start = form.speech === 'below' ? '' : indent;
  return start + lead + timed('before', (one) => `${one} `) + marked + timed('behind', (one) => ` ${one}`);
}

/**
 * What stands between a head and what is said on its line or below. Nothing behind a wide colon; but bold that ends with one
 * needs a blank to be read as bold.
 */
export function gapIn({ gap, behind }: LabelForm, { colon }: Typography): string {
  return gap === ' ' && colon === '：' && behind.endsWith(':') ? '' : gap;
}

import type { Words } from '../../words/say';
import { plural, say } from '../../words/say';

/** `1 turn`, `2,218 words`. */
export function counted(number: number, noun: keyof typeof COUNTED): Words {
  return COUNTED[noun](number, grouped(number));
}

const COUNTED = {
  turn: (number: number, shown: string) => plural(number, say`${shown} turn`, say`${shown} turns`),
  word: (number: number, shown: string) => plural(number, say`${shown} word`, say`${shown} words`),
  answer: (number: number, shown: string) => plural(number, say`${shown} answer`, say`${shown} answers`),
};

/** `2,218`, which is read in English and in Chinese. */
export function grouped(number: number): string {
  return number.toLocaleString('en');
}

import type { Words } from '../../../server/src/words/say';
import { english, inRow, plural, say } from '../../../server/src/words/say';

/** English until `speak` was called: so what has no editor around it, as in a test, has words too. */
let intoLanguage: (words: Words) => string = english;

/** From now on words are put into the editor's language, which stays the same for as long as the extension runs. */
export function speak(language: (words: Words) => string): void {
  intoLanguage = language;
}

/** Words in the editor's language. */
export function told(words: Words): string {
  return intoLanguage(words);
}

/** A sentence in the editor's language, written in English: tell`Go to ${name}` */
export function tell(strings: TemplateStringsArray, ...args: readonly (Words | number)[]): string {
  return told(say(strings, ...args));
}

/** One after the other in a sentence: `Ann, Ben, Cleo`. */
export function listed(names: readonly string[]): string {
  return told(inRow(names, say`, `));
}

/** Names in a sentence that has no marks around their place: Chinese puts each between its own. */
export function listedNames(names: readonly string[]): string {
  return told(
    inRow(
      names.map((name) => say`${name}`),
      say`, `,
    ),
  );
}

/** `1 turn`, `2,034 turns`. */
export function counted(count: number, noun: keyof typeof COUNTED): string {
  return told(COUNTED[noun](count, count.toLocaleString('en')));
}

const COUNTED = {
  turn: (count: number, shown: string) => plural(count, say`${shown} turn`, say`${shown} turns`),
  speaker: (count: number, shown: string) => plural(count, say`${shown} speaker`, say`${shown} speakers`),
  question: (count: number, shown: string) => plural(count, say`${shown} question`, say`${shown} questions`),
};

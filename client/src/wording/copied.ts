import type { OverviewQuestion } from '../../../server/src/protocol/overview';
import type { Words } from '../../../server/src/words/say';
import { plural, say } from '../../../server/src/words/say';
import type { TextPosition } from '../shared/places';
import { indexAt } from '../shared/places';

/** To how many of the questions some places belong, themselves or their answers; without places, all of them. */
export function questionsAt(questions: readonly OverviewQuestion[], places?: readonly TextPosition[]): number {
  if (places === undefined) return questions.length;
  const exchanges = questions.map(({ exchange }) => exchange);
  return new Set(places.map((place) => indexAt(exchanges, place)).filter((at) => at >= 0)).size;
}

/** `10 questions copied as Markdown.` */
export function copiedSentence(count: number): Words {
  return plural(count, say`${count} question copied as Markdown.`, say`${count} questions copied as Markdown.`);
}

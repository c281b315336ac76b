import { wordsOf } from './lists';
import { Phrases } from './phrases';

/** What Chinese and Japanese labels show where there are no capitals: surnames, titles, offices. */

const SURNAMES = wordsOf('surnames');
const TITLE = Phrases.anywhere((said) => said('titlesBehind'), '');
const OFFICE = Phrases.anywhere((said) => `${said('offices')}$`, '');

/** Whether a label of ideographs is built like a person's name, with or without office and title. */
export function isHanName(label: string): boolean {
  if (TITLE.test(label)) return label.length <= 20;
  if (OFFICE.test(label)) return label.length <= 12;
  return SURNAMES.has(label.charAt(0)) && label.length >= 2 && label.length <= 4;
}

import { Phrases } from './phrases';

/** Whether a line is the heading of a list of people: `CHARACTERS`, `Present:`. */
export function announcesPeople(line: string): boolean {
  return PEOPLE.test(line);
}

const PEOPLE = Phrases.atStart((said) => String.raw`\W{0,6}${said('peopleHeadings')}\W{0,6}$`, 'iu');

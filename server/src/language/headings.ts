import { LETTERS } from './notation';
import { Phrases } from './phrases';

/** Whether a line is the heading of a list of people: `CHARACTERS`, `Present:`. */
export function announcesPeople(line: string): boolean {
  return PEOPLE.test(line);
}

const PEOPLE = Phrases.atStart((said) => String.raw`\W{0,6}${said('peopleHeadings')}\W{0,6}$`, 'iu');

/** Whether a line opens as a heading does, before a number or a title: `Chapter 3`, `Topic: Rails`, `第三章`. */
export function opensHeading(line: string): boolean {
  return HEADING.test(line);
}

const HEADING = Phrases.atStart(
  (said) => String.raw`${said('headingWords')}(?=[\s:.]+[${LETTERS}])|第.{1,4}${said('chapterWords')}`,
);

/** Whether a line opens as a heading of a record does: `STATEMENT OF`, `PREPARED REMARKS BY`. */
export function opensRecordHeading(line: string): boolean {
  return RECORD.test(line);
}

const RECORD = Phrases.atStart((said) => `(?:[${LETTERS}]+ )?${said('recordHeadings')}`);

/** Whether a line opens as the heading of a scene in a screenplay does: `INT. KITCHEN - DAY`, `12. EXT. HARBOUR`, `内景`. */
export function opensScene(line: string): boolean {
  return SCENE.test(line);
}

const SCENE = Phrases.atStart(
  (said) => String.raw`[#.\d\s]{0,8}${said('sceneHeadings')}(?:[./](?=[\s\p{L}])|\s)`,
  'iu',
);

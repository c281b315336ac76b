import { wordsOf } from './lists';
import { LETTERS } from './notation';
import { Phrases } from './phrases';

/** Utterances that ask and answer nothing: thanks, greetings, and the noises of a listener. Lengths are in characters. */

/** A turn that is thanks or farewell and nothing more; a long speech that also thanks is none. */
export function isThanks(text: string): boolean {
  return text.length < 400 && THANKS.test(text);
}

const THANKS = Phrases.anywhere((said) => `${said('thanks')}|${said('farewells')}`);

/** A greeting or welcome. */
export function isGreeting(text: string): boolean {
  return text.length < 600 && (GREETING.test(text) || GREETING_AT_END.test(text) || isJoy(text));
}

const GREETING = Phrases.atStart(
  (said) => String.raw`(?:[^,!?;:]{1,40},\s)?(?:${said('transitions')}\s)*${said('greetings')}`,
);
const GREETING_AT_END = Phrases.anywhere((said) => `${said('greetingsAtEnd')}[。.！!]?$`);
const JOY = Phrases.anywhere((said) => said('joys'));

/** `It is nice to have you here.` */
function isJoy(text: string): boolean {
  return text.length < 120 && JOY.test(text);
}

/** The reply to thanks. */
export function isCourtesy(text: string): boolean {
  return text.length < 120 && COURTESY.test(text);
}

const COURTESY = Phrases.anywhere((said) => said('courtesies'));

/** What a listener says while the other goes on: `Mm-hmm.`, `Right.`, `[laughs]`. */
export function isInterjection(text: string): boolean {
  if (text.length > 60) return false;
  const said = text.replace(/[[({（【<][^\])}）】>]*[\])}）】>]/g, ' ');
  let words = 0;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(said); word !== null; word = WORD.exec(said))
    if (++words > 5 || !INTERJECTIONS.has(word[0].toLowerCase().replace(/[’ʼ]/g, "'"))) return false;
  return true;
}

const WORD = /[^\s.,!…。，！、;—–]+/g;
const INTERJECTIONS = wordsOf('interjections');

/** A comment on what was just said: it wants no reply. */
export function isComment(text: string): boolean {
  const said = text.replace(/^[[({（【][^\])}）】]*[\])}）】]\s*/, '');
  return text.length < 300 && (COMMENT.test(said) || OF_ONESELF.test(said));
}

const COMMENT = Phrases.atStart(
  (said) => String.raw`(?:(?:${said('hesitations')}|${said('assents')})[\s,.!]+)*${said('comments')}`,
);

/** A short word about oneself that leaves the other out: `I would.`, `I never knew that.` */
const OF_ONESELF = Phrases.atStart(
  (said) => String.raw`${said('oneself')}\s+(?!.*${said('otherPerson')})(?:\S+\s+){0,8}\S+\s*$`,
);

/** Nothing but a verdict or a welcome: `Which is terrific.`, `It is nice to have you here.` */
export function isVerdict(text: string): boolean {
  return text.length < 120 && !/[?？؟]/.test(text) && (isJoy(text) || VERDICT.test(text));
}

const VERDICT = Phrases.atStart((said) => String.raw`${said('verdicts')} (?:\w+ )?\w+[.!]?$`);

/** Whether a turn begins by acknowledging what the other said: `Yeah, that one.`, `Wow. I did not know.` */
export function isAcknowledgement(text: string): boolean {
  return ACKNOWLEDGES.test(text);
}

const ACKNOWLEDGES = Phrases.atStart(
  (said) => String.raw`(?:[[({（【<][^\])}）】>]*[\])}）】>]\s*)?${said('acknowledgements')}(?![${LETTERS}])`,
);

/** Whether a statement is about the one spoken to. */
export function speaksTo(text: string): boolean {
  return SPEAKS_TO.test(text);
}

const SPEAKS_TO = Phrases.anywhere((said) => `(?<!['’])${said('address')}(?!['’])`);

/** A word of the chair about the conversation itself: `We have time for two more.` */
export function isOfTheChair(text: string): boolean {
  return text.length < 300 && CHAIR.test(text);
}

const CHAIR = Phrases.atStart((said) => String.raw`(?:${said('transitions')}[\s,.!]+)*${said('fromTheChair')}(?!['’])`);

/** Asks to hear it again, or is a question by its tag alone (`He would say that, wouldn't he?`): nothing is asked. */
export function isClarifying(text: string): boolean {
  return text.includes('?') && (CLARIFYING.test(text) || TAG.test(text));
}

const CLARIFYING = Phrases.atStart(
  (said) => String.raw`(?:${said('hesitations')}[\s,]+)*${said('clarifications')}\s*\?`,
);
const TAG = Phrases.anywhere((said) => String.raw`${said('questionTags')}\?\s*$`);

/** Lets the other off: what looks like its confirmation is a reply to an earlier question. */
export function isRelease(text: string): boolean {
  return RELEASE.test(text);
}

const RELEASE = Phrases.atStart((said) => said('releases'));

/** Where a reply plainly answers yes or no, what came before it asked. */
export function isConfirmation(text: string): boolean {
  return CONFIRMATION.test(text.trim());
}

const CONFIRMATION = Phrases.atStart(
  (said) => String.raw`(?:${said('hesitations')}[\s,]+)*(?:${said('confirmations')}|[^.?!]{1,25}, ${said('yesOrNo')})`,
);

/** Whether a statement concludes something of what was said before: `So you left.` */
export function concludes(text: string): boolean {
  return CONCLUDES.test(text);
}

const CONCLUDES = Phrases.atStart((said) => String.raw`${said('conclusions')}(?!(?!\d)[${LETTERS}])`);

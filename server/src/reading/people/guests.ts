import { labelKey } from '../../names/key';
import { nameWords } from '../../names/likeness';
import type { Person } from './people';
import { isTitle } from '../../language/titles';
import { openingTest } from '../../facts/openingTest';
import type { Speech } from '../../facts/speech';
import { sentencesOf } from '../../language/sentences';

/** Whom one speaker calls: the others, by the words that call them. */
export interface Calling {
  /** Whether a turn's beginning opens or ends by calling one of the others: `Otto, how can that be?` */
  readonly calls: (speech: Speech) => boolean;
  /** Those of the others whom a turn's beginning presents or welcomes as a guest: `Ann, welcome to the show.` */
  readonly presents: (speech: Speech) => readonly number[];
}

/** For each of the people of a conversation how they call the others. */
export function callingsOf(people: readonly Person[]): readonly Calling[] {
  const called = new Map<string, Set<number>>();
  people.forEach(({ groups }, at) => {
    for (const word of groups.flatMap(({ label }) => nameWords(labelKey(label))).filter(isCallable))
      called.set(word, (called.get(word) ?? new Set()).add(at));
  });
  const others = (words: string, speaker: number) =>
    words.split(' ').flatMap((word) => [...(called.get(word.toLowerCase()) ?? [])].filter((at) => at !== speaker));
  return people.map((_, speaker) => ({
    calls: (speech) => mayCall(speech) && others(speech.judge(wordsCalled), speaker).length > 0,
    presents: (speech) => (mayPresent(speech) ? [...new Set(others(speech.judge(wordsPresenting), speaker))] : []),
  }));
}

/** Whether a turn's beginning opens or ends with a word by which somebody may be called. */
const mayCall = openingTest((opening) => wordsCalled(opening) !== '');

/** Such words, with blanks between. */
function wordsCalled(opening: string): string {
  const said = opening.slice(0, CALLED);
  return [CALLED_FIRST.exec(said)?.[1] ?? '', CALLED_LAST.exec(said.slice(-60))?.[1] ?? ''].join(' ').trim();
}

/** Few turns present anybody: the sentences of the others need not be looked for. */
const mayPresent = openingTest((opening) => PRESENTS.test(opening.slice(0, CALLED)));

/** The words of those sentences that present somebody who is no colleague, with blanks between. */
function wordsPresenting(opening: string): string {
  return sentencesOf(opening)
    .map(({ from, to }) => opening.slice(from, to))
    .filter((sentence) => PRESENTS.test(sentence) && !COLLEAGUE.test(sentence))
    .flatMap((sentence) => sentence.match(WORD) ?? [])
    .join(' ');
}

/** A name that is called stands within so many characters. */
const CALLED = 320;
const CALLED_FIRST = /^(?:(?:and|so|but|now|well|okay|ok|y|und|et|e)[\s,]+)?(?:\p{L}+\.? )?(\p{L}[\p{L}'’-]+)[,:،，]/iu;
const CALLED_LAST = /, (?:\p{L}+\.? )?(\p{L}[\p{L}'’-]+)[.?!…]+$/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;

function isCallable(word: string): boolean {
  return word.length > 1 && !isTitle(word);
}

/** What a host says of a guest, in the sentence that names him. Not with the flag `u`, which takes fifty times as long. */
const PRESENTS =
  /\b(?:my|our|today['’]s) (?:next |special |first )?guests?\b|\bjoin(?:s|ed|ing) (?:me|us|by)\b|\b(?:i|we) have with (?:me|us)\b|\bwith (?:me|us) (?:is|are)\b|\b(?:with|here(?: today)? with|have) (?:me|us) (?:here )?(?:today|tonight|now|this (?:morning|evening|week))\b|\bwelcome\b|\b(?:conversation|interview|chat|discussion) with\b|\b(?:talk|speak|chat|sit|sitt)(?:ing)? (?:down )?(?:to|with)\b|\bthank(?:s| you)(?: (?:so|very) much)? for (?:joining|being|coming|your time|taking)|\bwillkommen\b|\bzu gast\b|\bbegrüße\b|\bbei mir (?:ist|sitzt)\b|\bbienvenid[oa]s?\b|\bnos acompaña\b|\bcon nosotros\b|\bbienvenue\b|\bavec nous\b|\b(?:je|nous) re[cç](?:ois|evons)\b|\bmon invitée?\b|\bbenvenut[oaie]\b|\bcon noi\b|\bnostr[oa] ospite\b|\bbem-vind[oa]s?\b|\bconosco\b|\bnoss[oa] convidad[oa]\b|\bwelkom\b|\bte gast\b|\bvälkommen\b|\bvelkommen\b|\bwitam(?:y)?\b|добро пожаловать|в гостях|嘉宾|来宾|嘉賓|来賓|欢迎|歡迎|请到|請到|ゲスト|ようこそ|모셨|환영|hoş ?geldin|konuğum|καλωσ|καλεσμέν|أهلا|مرحبا|ضيف|ברוך הבא|ברוכה הבאה/i;

/** Whoever is presented with these words hosts too. */
const COLLEAGUE = /\bco-?(?:host|presenter|moderator)|\bas (?:always|ever|usual)\b|\bmy (?:colleague|partner)\b/i;

/** Whether a turn's beginning thanks for coming, with nobody's name: `Thanks for joining today.` */
export const receives = openingTest((opening) => RECEIVES.test(opening) && !TO_ALL.test(opening));

const RECEIVES =
  /\bthank(?:s| you)(?: (?:so|very) much| again)? for (?:joining|being (?:here|with|on)|coming|taking (?:the|your) time)/i;
const TO_ALL = /\b(?:all|everyone|everybody|folks|guys|listen(?:ing|ers)|viewers|tuning)\b/i;

/** Whether a turn's beginning is a guest's: thanks for being asked, or joy to be there. */
export const isVisit = openingTest((opening) => VISIT.test(opening.slice(0, 2 * CALLED)));

const VISIT =
  /\bthank(?:s| you)(?: \w+){0,4} for (?:having (?:me|us)|inviting (?:me|us)|the invit)|\b(?:glad|happy|pleased|excited|thrilled|delighted|honou?red|great|good|nice|pleasure|honou?r|privilege)(?: \w+)? to be (?:here|on (?:the|your|this)|back|with you|joining you)\b|\bthank(?:s| you)\W+(?:it['’]s |it is )?(?:so |very |really )?(?:great|good|nice|glad|happy) to be (?:here|on)\b|\bdanke?(?: \S+){0,4} für die einladung|\bdass ich (?:hier|da|dabei) sein (?:darf|kann)|\bgracias por (?:la invitación|invitarme|recibirme|tenerme)|\bmerci(?: \S+){0,4} (?:pour (?:l['’]|votre |cette )invitation|de (?:m['’]|nous )(?:avoir invit|inviter|recevoir|avoir re[cç]u|accueillir))|\bgrazie(?: \S+){0,3} (?:per|dell['’])\s*(?:l['’]|avermi )?invit|\bobrigad[oa](?: \S+){0,3} (?:pelo convite|por me (?:receber|convidar))|\bbedankt(?: \S+){0,3} voor de uitnodiging|\btack(?: \S+){0,3} för (?:inbjudan|att jag fick)|\bdziękuję(?: \S+){0,3} za zaproszenie|спасибо(?: \S+){0,3} (?:за приглашение|что пригласили|что позвали)|(?:谢谢|感谢|謝謝|感謝)[^。]{0,8}邀[请請]|お招き(?:いただ|頂)|呼んでいただ|초대해 ?(?:주셔서|줘서)|davet(?:iniz)? için|شكرا(?:ً)? (?:على|لل)(?:ال)?(?:دعوة|استضافة)/i;

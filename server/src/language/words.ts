import { perKey } from '../text/perKey';
import { wordsOf } from './lists';
import { Phrases } from './phrases';

/** Words that decide between a label and prose, in small letters. */

const QUESTION_LABELS = wordsOf('questionLabels');
const INTERVIEWERS = wordsOf('interviewers');

/** Dashes in place of a label, as Japanese magazines mark a question, and chevrons, as captions mark another speaker. */
const DASHES = ['――', '——', '──', 'ーー'];
const CHEVRONS = ['>>', '>>>'];

/** Labels that name a part in a conversation rather than a person, and the part they name. */
const PARTS = {
  interviewer: new Set([...QUESTION_LABELS, ...INTERVIEWERS, ...wordsOf('askers'), ...DASHES]),
  moderator: wordsOf('moderators'),
  respondent: wordsOf('respondents'),
  other: new Set([...wordsOf('otherParts'), ...CHEVRONS]),
};

/** Labels of things that stand where labels stand and speak to nobody: captions, page furniture, asides. */
const CAPTIONS = wordsOf('captions');

/** Words that open a sentence before a colon and are no name though written with a capital. */
const OPENERS = wordsOf('openers');

/** Verbs, pronouns and questions: they make a clause even of what stands behind a name. */
const CLAUSE = wordsOf('clauseWords');

/** Small words that make a sentence and are in nobody's name. */
const GRAMMAR = wordsOf('clauseWords', 'grammarWords');

/** Lower-case words inside a name. */
const PARTICLES = wordsOf('particles');

export type Part = keyof typeof PARTS;

/** The part in a conversation that a label names (`Interviewer`, `Speaker 2`, `记者`), if it names one. */
export function partNamed(label: string): Part | undefined {
  const part = partOf(label);
  return part === 'none' ? undefined : part;
}

const partOf = perKey((label): Part | 'none' => {
  if (isStudied(label)) return 'none';
  if (ASKER_AT_END.test(label)) return 'interviewer';
  const bare = bareWord(label);
  for (const part of ['interviewer', 'moderator', 'respondent', 'other'] as const)
    if (PARTS[part].has(bare)) return part;
  return isUnknown(bare) ? 'other' : 'none';
});

/**
 * The part that a label names among the others of a document: a letter is half of a pair (`Q` and `A`, `P1` and `R1`), or an
 * initial or a code where the other half is missing (`A1` beside `P7`, who takes part in a study); `Q` alone is no name.
 */
export function partAmong(label: string, labels: readonly string[]): Part | undefined {
  const part = partNamed(label);
  if (part === undefined || !/^\p{L} ?\d*$/u.test(label) || /^q/i.test(label)) return part;
  const other = part === 'respondent' ? 'interviewer' : 'respondent';
  return labels.some((one) => partNamed(one) === other) ? part : undefined;
}

/** `P3` and `R12` are participants and respondents of a study, no question (`P` for *pregunta*) and no answer. */
function isStudied(label: string): boolean {
  return /^[PRI]\d/i.test(label);
}

/**
 * The part that a label gives to the one it names, by itself or in the office beside the name: `Ann Lee (Host)`,
 * `TESSA MARLOWE, UBN CORRESPONDENT`. `labels` are all that the document has; see `partAmong`.
 */
export function roleNamed(label: string, labels: readonly string[]): Part | undefined {
  const part = partAmong(label, labels);
  if (part !== undefined) return part;
  const office = /[(（](?<inside>[^()（）]+)[)）]|[,–—|-]\s(?<behind>.+)$/u.exec(label)?.groups;
  const words = (office?.inside ?? office?.behind ?? '').toLowerCase().split(/[\s,/]+/);
  return (['interviewer', 'moderator'] as const).find((one) =>
    words.some((word) => word.length > 1 && PARTS[one].has(word)),
  );
}

/** Behind a name too, where words do not stand apart: `Xinhua记者`. */
const ASKER_AT_END = Phrases.anywhere((said) => `${said('askersAtEnd')}$`, '');

/** Whether a label marks a question rather than who asks it: `Q`, `Question 3`, `问`. */
export function namesQuestion(label: string): boolean {
  return !isStudied(label) && QUESTION_LABELS.has(bareWord(label));
}

/** Whether a label names one person who interviews, who also comments; a reporter among others is there to ask. */
export function namesInterviewer(label: string): boolean {
  return INTERVIEWERS.has(bareWord(label));
}

/** Words that say which of several unknown people speaks. */
const BESIDE_PARTS = wordsOf('besideParts');

const UNKNOWN = Phrases.atStart((said) => `${said('unknownSpeakers')} `);
const SEVERAL = Phrases.atStart((said) => String.raw`${said('severalPeople')} (?:\p{Ll}+ )?\p{Ll}+s$`, 'u');
const GROUP = Phrases.atStart((said) => `${said('groupsOfPeople')} `);

/** `Unknown Speaker`, `An Hon. Member`, `Voice on the Phone`: several words, none of which names a person. */
function isUnknown(bare: string): boolean {
  if (UNKNOWN.test(bare) || SEVERAL.test(bare)) return true;
  const words = bare.replace(/\./g, '').split(' ');
  const isPart = (word: string) => PARTS.other.has(word) || PARTS.interviewer.has(word);
  if (words.length < 2 || words.length > 8 || !words.some((word) => PARTS.other.has(word))) return false;
  return words.every((word) => isPart(word) || BESIDE_PARTS.has(word)) || GROUP.test(bare);
}

/** Where words do not stand apart, with more behind it: `出席者`. */
const CAPTION_AT_START = Phrases.atStart((said) => said('captionsAtStart'));

/** `TO036`: whatever its letters spell, numbered codes are people's. */
const CODE = /^\p{Lu}{1,4}\d{2,}$/u;

/** Whether a label is a caption or page furniture. */
export function isOtherLabel(label: string): boolean {
  if (CODE.test(label)) return false;
  if (CAPTION_AT_START.test(label)) return true;
  const words = label.toLowerCase().split(/[\s(]+/);
  if (namesWork(words)) return false;
  const ends = [bareWord(label), words[0]?.replace(/['’]s$/, '')];
  return ends.some((word) => word !== undefined && CAPTIONS.has(word));
}

/** What stands before the last lines of a letter, and may be initials as well. */
const POSTSCRIPTS = wordsOf('postscripts');

/** Whether a label stands before the last lines of a letter, such as `PS` and `P.-S.`; where people talk it is somebody's initials. */
export function namesPostscript(label: string): boolean {
  return POSTSCRIPTS.has(bareWord(label));
}

/** People who work on what the words before say: `Project Manager`, `Section Chair`. */
const WORKERS = wordsOf('workers');

/** Whether words say what somebody works on (`Project Manager`), and not who it is. */
export function namesWork(words: readonly string[]): boolean {
  return words.length > 1 && WORKERS.has(words.at(-1) ?? '');
}

/** Whether a label is a word or two that open a sentence (`First`, `For example`, `最后`). */
export function isOpener(label: string): boolean {
  const small = label.toLowerCase();
  return OPENERS.has(small) || small.split(/\s+/).every((word) => OPENERS.has(word));
}

export function isClause(word: string): boolean {
  return CLAUSE.has(word);
}

export function isGrammar(word: string): boolean {
  return GRAMMAR.has(word.toLowerCase());
}

/** Words that join what is said, or are all of an answer. */
const CONNECTIVES = wordsOf('andWords', 'yesOrNo');

/** Whether a word in small letters is `and`, `yes` or `no`: `e`, `sì`, `och`. */
export function isConnective(word: string): boolean {
  return CONNECTIVES.has(word);
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** Nouns that head a phrase and are nobody's name. */
const THINGS = wordsOf('things');

/** Whether a label of several words is a heading by its last one: `Next Meeting`, `Clarifying Question`. */
export function isThing(label: string): boolean {
  const words = label.toLowerCase().split(/\s+/);
  return (
    words.length > 1 &&
    words[0] !== 'the' &&
    THINGS.has(words.at(-1) ?? '') &&
    !words.some((word) => PARTS.other.has(word))
  );
}

/** Without case, number and punctuation: `Speaker 2` and `SPEAKER_02` are `speaker`. */
function bareWord(label: string): string {
  const small = label.toLowerCase().replace(/\([^)]*\)|（[^）]*）/g, '');
  // Most labels end with a word.
  const isPlain = !/[\s_#№.\d-]$|[\s_#-][a-z]$/u.test(small.slice(-2));
  return (isPlain ? small : small.replace(/[\s_#№.-]*(?:\d+|(?<=[\s_#-])[a-z])?[\s.]*$/u, '')).trim();
}

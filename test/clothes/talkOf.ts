import type { Talk, TalkRole, Utterance } from './talk';

/** A turn as a truth tells it; see test/truth/README.md. */
export interface ToldTurn {
  /** From 1. */
  readonly line: number;
  readonly label: string;
  readonly speaker?: string;
  readonly isQuestion?: boolean;
  readonly role?: string;
  /** It could be a turn, and nobody knows. */
  readonly neutral?: boolean;
  readonly defect?: string;
}

/** Of more people there are no names. */
const PEOPLE = 6;

/** Fewer turns show no habits. */
const FEWEST = 12;

/**
 * A stretch of a transcript as a talk without its form: from a turn on, as many as are asked for, and no more people than
 * there are names. Undefined where it is too short for a talk, or has turns of which nobody knows whether they are some.
 */
export function talkOf(
  name: string,
  text: string,
  told: readonly ToldTurn[],
  { from = 0, most = 40 }: { readonly from?: number; readonly most?: number } = {},
): Talk | undefined {
  const lines = text.split(/\r\n?|\n/);
  const people: string[] = [];
  const roles: (TalkRole | undefined)[] = [];
  const turns: Utterance[] = [];
  for (let at = from; at < Math.min(told.length, from + most); at++) {
    const turn = told[at];
    if (turn === undefined || turn.neutral === true || turn.defect !== undefined) break;
    const who = turn.speaker ?? turn.label;
    if (!people.includes(who)) {
      if (people.length === PEOPLE) break;
      people.push(who);
      roles.push(roleOf(turn.role));
    }
    const end = told[at + 1]?.line ?? Math.min(lines.length + 1, turn.line + 1);
    const paragraphs = saidIn(lines.slice(turn.line - 1, end - 1), turn.label);
    turns.push({ who: people.indexOf(who), paragraphs, ...asked(turn.isQuestion) });
  }
  const language = languageOf(turns.map(({ paragraphs }) => paragraphs.join(' ')).join(' '));
  return turns.length < FEWEST || people.length < 2 ? undefined : { name, language, roles, turns };
}

function asked(isQuestion: boolean | undefined): Pick<Utterance, 'asks'> {
  return isQuestion === undefined ? {} : { asks: isQuestion };
}

function roleOf(role: string | undefined): TalkRole | undefined {
  return role === 'interviewer' || role === 'respondent' || role === 'moderator' ? role : undefined;
}

/** What stands behind a label before what is said: marks that close, a separator, a time. */
const BEHIND = /^[\s*_\])}>.:：;—–-]*(?:\\?[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\\?[\])]?[\s*_:-]*)?/u;

/** The paragraphs that are said below and behind a label, lines joined. */
function saidIn(lines: readonly string[], label: string): readonly string[] {
  const [first = '', ...more] = lines;
  const at = first.indexOf(label);
  const own = at < 0 ? '' : first.slice(at + label.length).replace(BEHIND, '');
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of [own, ...more, '']) {
    if (line.trim() !== '') open.push(line.trim());
    else if (open.length > 0) {
      paragraphs.push(open.join(' '));
      open = [];
    }
  }
  return paragraphs.length === 0 ? ['…'] : paragraphs;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u],
  ['zh', /\p{Script=Han}{2}/u],
  ['ru', /\p{Script=Cyrillic}{3}/u],
  ['ar', /\p{Script=Arabic}{2}/u],
  ['he', /\p{Script=Hebrew}{2}/u],
  ['ko', /\p{Script=Hangul}{2}/u],
];

/** By its script; empty for Latin letters, which leaves the names that are of one language aside. */
function languageOf(text: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? '';
}

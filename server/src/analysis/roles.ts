import type { Role } from './model';

/** What the text shows of one participant, before anybody's role is known. */
export interface Conduct {
  /** The role that was declared or that the label names. */
  readonly given: Role | undefined;
  /** Turns that say something. */
  readonly turns: number;
  /** Turns that ask or prompt. */
  readonly asks: number;
  /** Turns that follow another's question and do not ask themselves. */
  readonly answers: number;
  readonly words: number;
}

/** Above this balance of asking and answering one interviews, below its negative one responds. */
const CLEAR = 0.12;

/**
 * Who interviews and who responds, from how each conducts himself over the whole document. Nobody has a role in a text
 * in which nobody interviews: a meeting in which everyone asks now and then, or a speech.
 */
export function rolesOf(conducts: readonly Conduct[]): readonly (Role | undefined)[] {
  const roles = conducts.map((conduct) => conduct.given ?? leaning(conduct, conducts));
  return isInterview(conducts, roles) ? roles : conducts.map(({ given }) => (isAsker(given) ? undefined : given));
}

export function isAsker(role: Role | undefined): boolean {
  return role === 'interviewer' || role === 'moderator';
}

function leaning(conduct: Conduct, all: readonly Conduct[]): Role | undefined {
  const { turns, asks, answers } = conduct;
  if (turns === 0) return 'other';
  const balance = (asks - answers) / turns + brevity(conduct, all);
  if (balance > CLEAR && asks > 0) return 'interviewer';
  if (balance < -CLEAR && answers > 0) return 'respondent';
  return 'other';
}

/** Who asks says less at a time than who answers: at most a fifth of a point either way. */
function brevity({ words, turns }: Conduct, all: readonly Conduct[]): number {
  const others = all.reduce((sum, other) => ({ words: sum.words + other.words, turns: sum.turns + other.turns }), {
    words: -words,
    turns: -turns,
  });
  if (others.turns <= 0 || words === 0 || others.words <= 0) return 0;
  const ratio = words / turns / (others.words / others.turns);
  return Math.max(-0.2, Math.min(0.2, -Math.log2(ratio) / 10));
}

/** Somebody asks, somebody else answers, and those who ask ask most of what is asked. */
function isInterview(conducts: readonly Conduct[], roles: readonly (Role | undefined)[]): boolean {
  const sumOf = (is: (role: Role | undefined) => boolean, what: (conduct: Conduct) => number) =>
    conducts.reduce((sum, conduct, at) => (is(roles[at]) ? sum + what(conduct) : sum), 0);
  const asked = sumOf(isAsker, ({ asks }) => asks);
  const all = sumOf(
    () => true,
    ({ asks }) => asks,
  );
  const turns = sumOf(
    () => true,
    (conduct) => conduct.turns,
  );
  return asked > 0 && roles.includes('respondent') && asked >= 0.6 * all && asked >= 0.12 * turns;
}

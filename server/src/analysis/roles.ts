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

/** Two people by themselves need less: one asks, by so much more than the other, or they merely talk. */
const OF_TWO = 0.25;

/**
 * Who interviews and who responds, from how each conducts himself over the whole document. Nobody has a role in a text
 * in which nobody interviews: a meeting in which everyone asks now and then, or a speech.
 */
export function rolesOf(conducts: readonly Conduct[]): readonly (Role | undefined)[] {
  const balances = conducts.map((conduct) => balanceOf(conduct, conducts));
  const roles =
    ofTwo(conducts, balances) ?? conducts.map((conduct, at) => conduct.given ?? leaning(conduct, balances[at] ?? 0));
  return isInterview(conducts, roles) ? roles : conducts.map(({ given }) => (isAsker(given) ? undefined : given));
}

export function isAsker(role: Role | undefined): boolean {
  return role === 'interviewer' || role === 'moderator';
}

/** From 1, always asks, to -1, always answers; a little also by how much is said at a time. */
function balanceOf(conduct: Conduct, all: readonly Conduct[]): number {
  const { turns, asks, answers } = conduct;
  return turns === 0 ? 0 : (asks - answers) / turns + brevity(conduct, all);
}

function leaning({ turns, asks, answers }: Conduct, balance: number): Role {
  if (turns > 0 && balance > CLEAR && asks > 0) return 'interviewer';
  if (turns > 0 && balance < -CLEAR && answers > 0) return 'respondent';
  return 'other';
}

/** Where two have nearly all turns, the one who asks more is compared with the other alone. */
function ofTwo(conducts: readonly Conduct[], balances: readonly number[]): readonly Role[] | undefined {
  const turns = conducts.reduce((sum, conduct) => sum + conduct.turns, 0);
  const ranked = conducts.map((conduct, at) => ({ conduct, at })).sort((a, b) => b.conduct.turns - a.conduct.turns);
  const [one, other] = ranked;
  if (one === undefined || other === undefined || one.conduct.turns + other.conduct.turns < 0.9 * turns)
    return undefined;
  if (one.conduct.given !== undefined || other.conduct.given !== undefined || turns < 6) return undefined;
  const difference = (balances[one.at] ?? 0) - (balances[other.at] ?? 0);
  if (Math.abs(difference) < OF_TWO) return undefined;
  const [asker, asked] = difference > 0 ? [one.at, other.at] : [other.at, one.at];
  return conducts.map(
    ({ given }, at) => given ?? (at === asker ? 'interviewer' : at === asked ? 'respondent' : 'other'),
  );
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

/**
 * Somebody asks, somebody else answers, and those who ask ask most of what is asked. Less is enough of two people, where
 * a label or a declaration says who asks, and where one guest has a good part of all turns.
 */
function isInterview(conducts: readonly Conduct[], roles: readonly (Role | undefined)[]): boolean {
  const sumOf = (is: (role: Role | undefined) => boolean, what: (conduct: Conduct) => number) =>
    conducts.reduce((sum, conduct, at) => (is(roles[at]) ? sum + what(conduct) : sum), 0);
  if (!roles.some(isAsker) || !roles.includes('respondent')) return false;
  const asked = sumOf(isAsker, ({ asks }) => asks);
  const all = sumOf(
    () => true,
    ({ asks }) => asks,
  );
  const turns = sumOf(
    () => true,
    (conduct) => conduct.turns,
  );
  const pair =
    sumOf(
      (role) => isAsker(role) || role === 'respondent',
      (conduct) => conduct.turns,
    ) >=
      0.9 * turns && roles.filter((role) => role !== 'other').length === 2;
  const guest = Math.max(...conducts.map((conduct, at) => (roles[at] === 'respondent' ? conduct.turns : 0)));
  return (
    pair ||
    conducts.some(({ given }) => isAsker(given)) ||
    (asked >= 0.6 * all && asked >= 0.12 * turns) ||
    (guest >= 0.35 * turns && asked >= 0.4 * all && asked >= 0.06 * turns)
  );
}

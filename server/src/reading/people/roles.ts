import type { Role } from '../../model/transcript';

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
  /** Turns right behind another's question that do not ask themselves. */
  readonly replies: number;
  /** Turns that lead the conversation: they welcome, give the floor, call another by name. */
  readonly leads: number;
  /** Turns that show a guest: his own thanks for being asked, and those in which another presents or welcomes him. */
  readonly visits: number;
  /** How much is said, in characters. */
  readonly size: number;
}

/** Above this balance of asking and answering one interviews, below its negative one responds. */
const CLEAR = 0.1;

/** Where a label says who asks, whoever else asks now and then is no second interviewer, and whoever answers responds. */
const CLEAR_BESIDE_ASKERS = 0.5;

/** Two people by themselves need less: one asks, by so much more than the other, or they merely talk. */
const OF_TWO = 0.25;

/**
 * Who interviews and who responds, from how each conducts himself over the whole document. Nobody has a role in a text
 * in which nobody interviews: a meeting in which everyone asks now and then, or a speech.
 */
export function rolesOf(conducts: readonly Conduct[]): readonly (Role | undefined)[] {
  const balances = balancesOf(conducts);
  const beside = isGiven(conducts);
  const roles =
    ofTwo(conducts, balances) ??
    conducts.map((conduct, at) => conduct.given ?? leaning(conduct, balances[at] ?? 0, beside));
  if (isInterview(conducts, roles) || isAlone(conducts)) return settled(conducts, roles);
  return conducts.map(({ given }) => (isAsker(given) ? undefined : given));
}

/** Only questions bear a label (`Q`): the answers stand below them without one. */
function isAlone(conducts: readonly Conduct[]): boolean {
  return conducts.length === 1 && conducts[0]?.given === 'interviewer';
}

/**
 * The roles of an interview once it is known who asks: who replies to them, and asks no more than he replies, responds,
 * though he asked something back in one of his few turns.
 */
function settled(conducts: readonly Conduct[], roles: readonly (Role | undefined)[]): readonly (Role | undefined)[] {
  const askers = sumOf(conducts.filter((_, at) => isAsker(roles[at])));
  return roles.map((role, at) => {
    const conduct = conducts[at];
    if (conduct === undefined || conduct.given !== undefined || role === 'respondent') return role;
    // Those who ask, without himself.
    const own = isAsker(role) ? conduct : NOTHING;
    const others = { size: askers.size - own.size, turns: askers.turns - own.turns, asks: askers.asks - own.asks };
    const isReplying = conduct.replies > 0 && conduct.replies >= conduct.asks && others.asks > 0;
    return isReplying && lengthOf(conduct) > lengthOf(others) ? 'respondent' : role;
  });
}

/** What some conducts add up to. */
type Sum = Pick<Conduct, 'size' | 'turns' | 'asks'>;

const NOTHING: Sum = { size: 0, turns: 0, asks: 0 };

function sumOf(conducts: readonly Conduct[]): Sum {
  const sum = { ...NOTHING };
  for (const { size, turns, asks } of conducts) {
    sum.size += size;
    sum.turns += turns;
    sum.asks += asks;
  }
  return sum;
}

/** How much is said at a time. */
function lengthOf({ size, turns }: Sum): number {
  return size / Math.max(1, turns);
}

export function isAsker(role: Role | undefined): boolean {
  return role === 'interviewer' || role === 'moderator';
}

/** Who leads half of his turns or more gains so much. */
const LEADS = 0.3;

/** A guest loses so much. */
const VISITS = 0.3;

/** A guest asks in no more than one of so many turns: one of a panel who is presented asks more. */
const GUEST_ASKS = 4;

/** Whether somebody is received by another, more than he receives. */
export function isGuest(conduct: Conduct | undefined): boolean {
  if (conduct === undefined || isAsker(conduct.given)) return false;
  return conduct.visits > conduct.leads && GUEST_ASKS * conduct.asks <= conduct.turns;
}

/** For each from 1, always asks, to -1, always answers; a little also by how much is said at a time. */
function balancesOf(conducts: readonly Conduct[]): readonly number[] {
  const all = sumOf(conducts);
  return conducts.map((conduct) => {
    const { turns, asks, answers, leads } = conduct;
    return turns === 0
      ? 0
      : (asks - answers) / turns +
          Math.min(LEADS, (LEADS * 2 * leads) / turns) +
          brevity(conduct, all) -
          (isGuest(conduct) ? VISITS : 0);
  });
}

/** Few words alone make nobody an interviewer: he must ask as much as he answers, or lead; once is not enough. */
function leaning({ turns, asks, answers, leads }: Conduct, balance: number, beside: boolean): Role {
  const isAsking = asks > answers || (asks > 1 && asks === answers) || (asks > 0 && leads > 0);
  if (turns > 0 && balance > (beside ? CLEAR_BESIDE_ASKERS : CLEAR) && isAsking) return 'interviewer';
  if (turns > 0 && (beside || balance < -CLEAR) && answers > 0) return 'respondent';
  return 'other';
}

/** Whether those who are said to ask ask at least half of what is asked: not so of a caller in a talk of others. */
function isGiven(conducts: readonly Conduct[]): boolean {
  const asks = (some: readonly Conduct[]) => some.reduce((sum, one) => sum + one.asks, 0);
  const given = conducts.filter((one) => isAsker(one.given));
  return given.length > 0 && 2 * asks(given) >= asks(conducts);
}

/** Where two have nearly all turns, the one who asks more is compared with the other alone. */
function ofTwo(conducts: readonly Conduct[], balances: readonly number[]): readonly Role[] | undefined {
  const turns = conducts.reduce((sum, conduct) => sum + conduct.turns, 0);
  const [one, other] = mostTurns(conducts);
  if (one === undefined || other === undefined || one.conduct.turns + other.conduct.turns < 0.9 * turns)
    return undefined;
  if (one.conduct.given !== undefined || other.conduct.given !== undefined)
    return counterpart(conducts, one.at, other.at);
  if (turns < 6) return undefined;
  const difference = (balances[one.at] ?? 0) - (balances[other.at] ?? 0);
  if (Math.abs(difference) < OF_TWO) return undefined;
  const [asker, asked] = difference > 0 ? [one.at, other.at] : [other.at, one.at];
  return conducts.map(
    ({ given }, at) => given ?? (at === asker ? 'interviewer' : at === asked ? 'respondent' : 'other'),
  );
}

/** The two who have most turns; of equals the first. */
function mostTurns(conducts: readonly Conduct[]) {
  let one: { readonly conduct: Conduct; readonly at: number } | undefined;
  let other: typeof one;
  conducts.forEach((conduct, at) => {
    if (one === undefined || conduct.turns > one.conduct.turns) [one, other] = [{ conduct, at }, one];
    else if (other === undefined || conduct.turns > other.conduct.turns) other = { conduct, at };
  });
  return [one, other] as const;
}

/** Of two, the one of whom nothing is said asks where the other is known to be asked. */
function counterpart(conducts: readonly Conduct[], one: number, other: number): readonly Role[] | undefined {
  const [asked, asker] = conducts[one]?.given === undefined ? [other, one] : [one, other];
  if (conducts[asked]?.given !== 'respondent' || conducts[asker]?.given !== undefined) return undefined;
  if (conducts[asker]?.asks === 0) return undefined;
  return conducts.map(({ given }, at) => given ?? (at === asker ? 'interviewer' : 'other'));
}

/** Who asks says less at a time than who answers: at most a fifth of a point either way. */
function brevity({ size, turns }: Conduct, all: Pick<Conduct, 'size' | 'turns'>): number {
  const others = { size: all.size - size, turns: all.turns - turns };
  if (others.turns <= 0 || size <= 0 || others.size <= 0) return 0;
  const ratio = size / turns / (others.size / others.turns);
  return Math.max(-0.2, Math.min(0.2, -Math.log2(ratio) / 10));
}

/** What all turns of a conversation add up to, by the role of who has them. */
interface Totals {
  readonly turns: number;
  readonly asks: number;
  /** Questions of those who interview. */
  readonly asked: number;
  /** Turns of those who interview or respond. */
  readonly inRoles: number;
  /** Turns of the one who responds most. */
  readonly guest: number;
}

/**
 * Somebody asks, somebody else answers, and those who ask ask most of what is asked. Less is enough of two people, where
 * a label or a declaration says who asks, and where one guest has a good part of all turns.
 */
function isInterview(conducts: readonly Conduct[], roles: readonly (Role | undefined)[]): boolean {
  if (!roles.some(isAsker) || !roles.includes('respondent')) return false;
  const { turns, asks, asked, inRoles, guest } = totalsOf(conducts, roles);
  const ofTwo = inRoles >= 0.9 * turns && roles.filter((role) => role !== 'other').length === 2;
  const isSaid = conducts.some(({ given }) => isAsker(given));
  const leads = conducts.some((conduct, at) => isAsker(roles[at]) && conduct.leads > 0 && conduct.asks > 0);
  const askMost = asked >= (leads ? 0.5 : 0.6) * asks && asked >= (leads ? 0.07 : 0.12) * turns;
  const haveGuest = guest >= 0.35 * turns && asked >= 0.4 * asks && asked >= 0.06 * turns;
  return ofTwo || isSaid || askMost || haveGuest;
}

function totalsOf(conducts: readonly Conduct[], roles: readonly (Role | undefined)[]): Totals {
  const totals = { turns: 0, asks: 0, asked: 0, inRoles: 0, guest: 0 };
  conducts.forEach(({ turns, asks }, at) => {
    const role = roles[at];
    totals.turns += turns;
    totals.asks += asks;
    if (isAsker(role)) totals.asked += asks;
    if (isAsker(role) || role === 'respondent') totals.inRoles += turns;
    if (role === 'respondent') totals.guest = Math.max(totals.guest, turns);
  });
  return totals;
}

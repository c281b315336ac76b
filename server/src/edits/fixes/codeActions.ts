import { findingsIn } from '../../rules/check';
import type { AliasProposal, ApartProposal, Fix } from '../../model/findings';
import type { Finding } from '../../rules/finding';
import { undeclaredParticipant } from '../../rules/undeclaredParticipant';
import type { Snapshot } from '../../document/snapshot';
import { certainFix } from '../../queries/overview/certainFix';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import { meet } from '../../text/stretch';
import type { Words } from '../../words/say';
import { english, say } from '../../words/say';

/** A way to mend one finding: changes of this document, something to be declared, or a name that is asked for. */
export interface Action {
  readonly title: Words;
  readonly finding: Finding;
  /** The one an editor applies without asking which; at most one for a finding. */
  readonly isPreferred: boolean;
  readonly changes: readonly TextChange[];
  /** What is to be declared of the label; where it is written is decided outside, so `changes` is empty then. */
  readonly declares: AliasProposal | ApartProposal | 'no speaker' | undefined;
  /** Whether the person is to be asked for a name; `changes` is empty then, too. */
  readonly asksForName: boolean;
}

/**
 * The quick fixes of all findings that a range touches: for each, first those of this place, then the same for the
 * whole file, then what can be declared. The latter two are offered once, however many findings they mend.
 */
export function codeActions(snapshot: Snapshot, range: Range, findings = findingsIn(snapshot)): readonly Action[] {
  const place = snapshot.text.stretchOf(range);
  const offered = new Set<string>();
  const actions: Action[] = [];
  for (const finding of findings) {
    if (!meet(finding.at, place)) continue;
    const fixes = finding.fixes(snapshot);
    const forAll = actionsForAll(finding, fixes).filter(({ title }) => !offered.has(english(title)));
    const here = actionsHere(finding, fixes);
    actions.push(...here, ...forAll);
    for (const { title } of [...here, ...forAll]) offered.add(english(title));
  }
  return actions;
}

/**
 * All certain fixes at once, in the text's order, none overlapping another. Of two that would touch the same
 * characters the first is taken; the other's finding stays, and a second run may mend it.
 */
export function fixAll(snapshot: Snapshot, findings = findingsIn(snapshot)): readonly TextChange[] {
  const wishes = findings
    .flatMap((finding, nth) => (certainFix(snapshot, finding)?.changes ?? []).map((change) => ({ nth, change })))
    .sort(({ change: a }, { change: b }) => a.from - b.from || a.to - b.to);
  const rivals = rivalsIn(wishes);
  const taken = new Set<number>();
  for (const nth of findings.keys()) {
    if (rivals.get(nth)?.some((other) => taken.has(other)) !== true) taken.add(nth);
  }
  return wishes.filter(({ nth }) => taken.has(nth)).map(({ change }) => change);
}

/** A change, and the place in the list of the finding that it would mend. */
interface FixChange {
  readonly nth: number;
  readonly change: TextChange;
}

/** For each finding the others whose changes collide with its own. The wishes are in the text's order. */
function rivalsIn(wishes: readonly FixChange[]): ReadonlyMap<number, readonly number[]> {
  const rivals = new Map<number, number[]>();
  const note = (nth: number, rival: number): void => {
    const known = rivals.get(nth);
    if (known === undefined) rivals.set(nth, [rival]);
    else known.push(rival);
  };
  for (const [at, { nth, change }] of wishes.entries()) {
    for (let next = at + 1; next < wishes.length; next++) {
      const other = wishes[next];
      if (other === undefined || !collide(change, other.change)) break;
      if (other.nth === nth) continue;
      note(nth, other.nth);
      note(other.nth, nth);
    }
  }
  return rivals;
}

function actionsHere(finding: Finding, fixes: readonly Fix[]): readonly Action[] {
  const { placeholder } = finding;
  const isBest = (nth: number) => nth === 0 && (fixes[0]?.certain === true || fixes.length === 1);
  const naming = placeholder === undefined ? [] : [asking(say`Rename ${placeholder}…`, finding)];
  return [...fixes.map((fix, nth) => action(finding, fix, isBest(nth))), ...naming];
}

function actionsForAll(finding: Finding, fixes: readonly Fix[]): readonly Action[] {
  const { alias, mayBeNoSpeaker } = finding;
  const everywhere = fixes.flatMap((fix) => (fix.everywhere ? [action(finding, fix.everywhere, false)] : []));
  const declaring = (title: Words, declares: Action['declares']): Action => ({
    title,
    finding,
    isPreferred: false,
    changes: [],
    declares,
    asksForName: false,
  });
  return [
    ...everywhere,
    ...(alias ? [declaring(say`Keep both: '${alias.alias}' is another label of ${alias.name}`, alias)] : []),
    ...(alias && finding.code !== undeclaredParticipant.code
      ? [declaring(say`Keep both: '${alias.alias}' is somebody else than ${alias.name}`, apartFrom(alias))]
      : []),
    ...(mayBeNoSpeaker ? [declaring(say`Remember that this is no speaker`, 'no speaker')] : []),
  ];
}

function apartFrom({ name, label, alias }: AliasProposal): ApartProposal {
  return { name, label, apart: alias };
}

function action(finding: Finding, { title, changes }: Pick<Fix, 'title' | 'changes'>, isPreferred: boolean): Action {
  return { title, finding, isPreferred, changes, declares: undefined, asksForName: false };
}

function asking(title: Words, finding: Finding): Action {
  return { title, finding, isPreferred: false, changes: [], declares: undefined, asksForName: true };
}

/** Two insertions at one place collide too: which comes first would be chance. `b` does not begin before `a`. */
function collide(a: Range, b: Range): boolean {
  return a.from === b.from || b.from < a.to;
}

import type { AliasProposal, Finding, Fix } from '../analysis/findings';
import type { Snapshot } from '../analysis/snapshot';
import type { TextChange } from '../text/change';
import type { Range } from '../text/range';

/** A way to mend one finding: either changes of this document, or an alias to be declared. */
export interface Action {
  readonly title: string;
  readonly finding: Finding;
  /** The one an editor applies without asking which; at most one for a finding. */
  readonly isPreferred: boolean;
  readonly changes: readonly TextChange[];
  /** A wish to declare an alias; where it is written is decided outside, so `changes` is empty then. */
  readonly alias: AliasProposal | undefined;
}

/**
 * The quick fixes of all findings that a range touches: for each, first those of this place, then the same for the
 * whole file, then the declaration of an alias.
 */
export function codeActions(snapshot: Snapshot, range: Range): readonly Action[] {
  return snapshot.findings
    .filter((finding) => finding.range.from <= range.to && range.from <= finding.range.to)
    .flatMap(actionsOf);
}

/**
 * All certain fixes at once, in the text's order, none overlapping another. Of two that would touch the same
 * characters the first is taken; the other's finding stays, and a second run may mend it.
 */
export function fixAll({ findings }: Snapshot): readonly TextChange[] {
  const taken: TextChange[] = [];
  for (const { fixes } of findings) {
    const changes = fixes.find(({ certain }) => certain)?.changes ?? [];
    if (!changes.some((change) => taken.some((other) => collide(change, other)))) taken.push(...changes);
  }
  return taken.sort((a, b) => a.from - b.from || a.to - b.to);
}

function actionsOf(finding: Finding): readonly Action[] {
  const { fixes, alias } = finding;
  const here = fixes.map((fix, nth) => action(finding, fix, nth === 0 && (fix.certain || fixes.length === 1)));
  const everywhere = fixes.flatMap((fix) => (fix.everywhere ? [action(finding, fix.everywhere, false)] : []));
  return [...here, ...everywhere, ...(alias ? [aliasAction(finding, alias)] : [])];
}

function action(finding: Finding, { title, changes }: Pick<Fix, 'title' | 'changes'>, isPreferred: boolean): Action {
  return { title, finding, isPreferred, changes, alias: undefined };
}

function aliasAction(finding: Finding, alias: AliasProposal): Action {
  const title = `Declare '${alias.alias}' as another label of ${alias.name}`;
  return { title, finding, isPreferred: false, changes: [], alias };
}

/** Two insertions at one place collide too: which comes first would be chance. */
function collide(a: Range, b: Range): boolean {
  return a.from === b.from || (a.from < b.to && b.from < a.to);
}

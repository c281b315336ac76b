import { logOddsOf, termsOf } from '../../fitted/model';
import type { Snapshot } from '../../document/snapshot';
import { folderMistakes, weighedWithFolder } from '../../observations/spelling/folderMistakes';
import type { Weighed, WeighedPair } from '../../observations/spelling/mistakes';
import { labelMistakes, weighedPairs } from '../../observations/spelling/mistakes';
import { largest, padded, printable, rounded, signed, widthOf } from './printable';
import type { Style } from './style';

/** A label, what may have been meant, and the terms of the odds that it is a mistake. */
export interface MistakeExplained {
  readonly label: string;
  readonly right: string;
  /** How it was found; `folder` where the other name stands in other transcripts. */
  readonly kind: WeighedPair['kind'] | 'folder';
  /** Whether it is told as one. */
  readonly mistake: boolean;
  /** The logarithm of the odds: the sum of all terms, and of what all is worth without any. */
  readonly odds: number;
  readonly features: readonly Feature[];
  /** Both names stand outside of labels: they are two, whatever the sum. */
  readonly bothNamed?: true;
}

interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly value: number;
}

/** Every label beside what it could be a mistake for, for `turns --explain people`. */
export function mistakesExplained(snapshot: Snapshot): readonly MistakeExplained[] {
  const told = labelMistakes(snapshot);
  const inText = weighedPairs(snapshot).map((pair) => ({
    ...weighedAs(pair, pair.kind),
    mistake: told.get(pair.label)?.right === pair.right && told.get(pair.label)?.kind === pair.kind,
    ...(pair.areBothNamed && { bothNamed: true as const }),
  }));
  const byFolder = folderMistakes(snapshot);
  const inFolder = weighedWithFolder(snapshot).map((pair) => ({
    ...weighedAs(pair, 'folder'),
    mistake: !told.has(pair.label) && byFolder.get(pair.label)?.right === pair.right,
  }));
  return [...inText, ...inFolder];
}

function weighedAs({ label, right, model, features }: Weighed, kind: MistakeExplained['kind']) {
  return {
    ...{ label, right, kind, mistake: false },
    odds: logOddsOf(model, features),
    features: [{ id: 'without-any-sign', weight: model.bias, value: 1 }, ...termsOf(model, features)]
      .filter(({ weight }) => weight !== 0)
      .map(({ id, weight, value }) => ({ name: id.replaceAll('-', ' '), weight, value })),
  };
}

/** The same for people, one a line. */
export function mistakesText(mistakes: readonly MistakeExplained[], style: Style): readonly string[] {
  const rows = mistakes.map((one) => ({ ...one, names: `${printable(one.label)} for ${printable(one.right)}` }));
  const widest = largest(rows.map(({ names }) => widthOf(names)));
  return rows.map(({ names, mistake, kind, odds, features, bothNamed }) => {
    const terms = [...features]
      .sort((a, b) => Math.abs(b.weight * b.value) - Math.abs(a.weight * a.value))
      .map(({ name, weight, value }) => `${name} ${signed(weight * value)} (${rounded(value)} × ${rounded(weight)})`);
    const why = [...(bothNamed === true ? ['both stand outside of labels'] : []), ...terms].join(', ');
    const told = `${(mistake ? 'mistake' : 'none').padEnd(7)}  ${kind.padEnd(9)}  ${signed(odds).padStart(6)}`;
    return `  ${told}  ${padded(names, widest)}  ${style.faint(why)}`.trimEnd();
  });
}

import { isCode } from '../names/labelForm';
import { labelKey } from '../names/key';
import type { FolderMistake } from '../observations/spelling/folderMistakes';
import { folderMistakes } from '../observations/spelling/folderMistakes';
import { labelMistakes } from '../observations/spelling/mistakes';
import type { Turn } from '../model/transcript';
import { isPlaceholder } from './placeholder/isPlaceholder';
import { sameWhile } from './shared/sameWhile';
import { declaredMeanings } from '../observations/declaredMeanings';
import { declaredMeant } from '../observations/declaredMeant';
import { mergeDeclarations } from '../declarations/merge';
import { allLabels } from './shared/labels';
import type { Snapshot } from '../document/snapshot';
import type { RawFinding, Rule } from './rule';
import { say } from '../words/say';

/**
 * A label that nobody declared, beside a declared participant who is probably meant, or beside a name that other transcripts
 * of the folder have: the wrong spelling may stand on all turns of a file, so that the transcript alone shows nothing.
 */
export const crossFileSpelling: Rule = {
  code: 'cross-file-spelling',
  level: 'warning',
  label: true,
  *check(snapshot) {
    const { declarations, context, transcript } = snapshot;
    const { participants } = mergeDeclarations(declarations, context.folder);
    // A list with mistakes in it was read in part: who is missing from it may be declared.
    const isBroken = [declarations, context.folder].some(({ problems }) => problems.length > 0);
    if (isBroken) return;
    const meanings = declaredMeanings(snapshot);
    const mistakes = folderMistakes(snapshot);
    // What several transcripts show weighs more than a list that another program reads, and so does how they write its names.
    const isOutweighed = ([label, { right }]: readonly [string, Named]) => {
      const mistake = mistakes.get(label);
      if (mistake === undefined || mistake.right === right) return false;
      return mistake.isLikely || labelKey(mistake.right) === labelKey(right);
    };
    const listed = [...namedElsewhere(snapshot)].filter((one) => !isOutweighed(one));
    const named = new Map(listed.map(([label, { finding }]) => [label, finding]));
    yield* named.values();
    yield* writtenElsewhere(snapshot, mistakes, new Set([...meanings.keys(), ...named.keys()]));
    if (participants.length === 0) return;
    for (const { declared, labels } of transcript.participants) {
      for (const use of declared ? [] : labels) {
        const meant = meanings.get(use.label);
        if (meant === undefined) continue;
        const { name, label: right } = meant;
        const message = say`'${use.label}' is not declared; '${right}' is.`;
        const alias = { name, label: right, alias: use.label };
        for (const finding of allLabels(use.turns, right, message)) yield { ...finding, alias };
      }
    }
  },
};

/** A label that other transcripts of the folder write otherwise: a slip for a name that they have, or short for one. */
function* writtenElsewhere(
  snapshot: Snapshot,
  mistakes: ReadonlyMap<string, FolderMistake>,
  told: ReadonlySet<string>,
): Iterable<RawFinding> {
  if (mistakes.size === 0) return;
  const inText = labelMistakes(snapshot);
  for (const { declared, labels } of snapshot.transcript.participants)
    for (const { label, turns } of declared ? [] : labels) {
      const mistake = mistakes.get(label);
      // What the text shows by itself is told of by the rules for that.
      if (mistake === undefined || told.has(label) || inText.has(label) || isPlaceholder(label)) continue;
      yield* known(turns, [mistake.right, mistake.transcripts, mistake.isLikely], () => findingsFor(mistake, turns));
    }
}

const known = sameWhile<readonly RawFinding[]>();

function findingsFor({ label, right, transcripts, isLikely }: FolderMistake, turns: readonly Turn[]): RawFinding[] {
  const message =
    transcripts === 1
      ? say`'${label}' is '${right}' in another transcript.`
      : say`'${label}' is '${right}' in ${transcripts} other transcripts.`;
  const alias = { name: right, label: right, alias: label };
  const [first, ...others] = allLabels(turns, right, message);
  if (first === undefined) return [];
  if (isLikely) return [first, ...others].map((one) => ({ ...one, alias }));
  return [{ ...first, alias, severity: 'information' }];
}

/**
 * A short label, or a name spelt otherwise, beside the one in a front matter that another program reads: told once, as an
 * information, since short labels may well be the style of the house. Initials nearly always are.
 */
function* namedElsewhere(snapshot: Snapshot): Iterable<readonly [string, Named]> {
  const { declarations, transcript } = snapshot;
  if (declarations.named.length === 0) return;
  const known = new Set(transcript.participants.flatMap(({ labels }) => labels.map(({ label }) => labelKey(label))));
  const named = declarations.named
    .filter(({ name }) => !known.has(labelKey(name)))
    .map(({ name }) => ({ name, label: name, aliases: [] }));
  if (named.length === 0) return;
  for (const { declared, label, labels } of transcript.participants) {
    const turns = labels.find((use) => use.label === label)?.turns ?? [];
    if (declared || isCode(label)) continue;
    const meant = declaredMeant(label, named, NOBODY);
    if (meant === undefined) continue;
    const message = say`'${label}' is '${meant.name}' in the front matter.`;
    const [first] = allLabels(turns, meant.name, message);
    if (first !== undefined) yield [label, { right: meant.name, finding: { ...first, severity: 'information' } }];
  }
}

/** A finding about a label, and the name that a front matter has in its place. */
interface Named {
  readonly right: string;
  readonly finding: RawFinding;
}

const NOBODY: ReadonlySet<string> = new Set();

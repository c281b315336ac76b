// How rightly `turnwise diff` tells what people did to labels, on a collection of texts before and after their corrections.
// The collection is that of fixes.mjs, where only labels, their marks and the breaks between turns differ.
// With TURNWISE_MISSES=1 each miss is told.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a change of each kind may be told as. */
const TOLD = {
  placeholder: ['named'],
  typo: ['spelling'],
  drift: ['form', 'spelling'],
  rename: ['renamed', 'form', 'spelling'],
  reassign: ['reassigned', 'swapped'],
  markup: ['markup', 'form', 'spelling'],
  missing: ['split', 'boundary', 'merged'],
  merged: ['merged', 'boundary'],
};

/** A turn that begins elsewhere is two changes there, at most so many lines apart. */
const NEAR = 60;

/** Prints how many changes are told, at their place, and as what they are; and what is told besides. */
export function measureDifferences({ difference }, folder) {
  if (!existsSync(join(folder, 'cases.json'))) return;
  const { cases } = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
  const tallies = new Map(Object.keys(TOLD).map((kind) => [kind, { all: 0, told: 0, right: 0 }]));
  let besides = 0;
  for (const { files } of cases)
    for (const { dir, changes } of files) {
      const [before, after] = ['before.txt', 'after.txt'].map((name) => readFileSync(join(folder, dir, name), 'utf8'));
      const told = difference(before, after).changes;
      const left = new Set(told.filter(({ kind }) => kind !== 'words'));
      for (const change of changes) {
        const tally = tallies.get(change.kind);
        const found = told.find((one) => (left.has(one) || one.kind === 'boundary') && isAbout(one, change));
        tally.all++;
        if (found !== undefined) tally.told++;
        if (TOLD[change.kind].includes(found?.how ?? found?.kind)) tally.right++;
        else if (process.env.TURNWISE_MISSES)
          console.log(
            `${dir}:${change.line} ${change.kind} ${change.before} → ${change.after}: ${found?.how ?? found?.kind}`,
          );
        left.delete(found);
      }
      besides += left.size;
    }
  console.log('Corrections as turnwise diff tells them: told at their place, as what they are, of all\n');
  for (const [kind, { all, told, right }] of tallies)
    console.log(`  ${kind.padEnd(68)}${`${told}`.padStart(6)}${`${right}`.padStart(6)}${`${all}`.padStart(6)}`);
  const sum = (key) => [...tallies.values()].reduce((total, tally) => total + tally[key], 0);
  console.log(
    `  ${'all'.padEnd(68)}${`${sum('told')}`.padStart(6)}${`${sum('right')}`.padStart(6)}${`${sum('all')}`.padStart(6)}`,
  );
  console.log(`  told besides: ${besides}\n`);
}

function isAbout({ kind, before, after }, change) {
  if (kind === 'boundary')
    return (
      [change.before, change.after].includes(after.label) &&
      (change.before === null || change.after === null) &&
      Math.abs(before.line - change.line) <= NEAR
    );
  if (change.before === null)
    return kind === 'split' && after.label === change.after && (before.label ?? null) === change.turn;
  if (change.after === null) return kind === 'merged' && before.line === change.line;
  return (kind === 'markup' || kind === 'relabelled') && before.line === change.line;
}

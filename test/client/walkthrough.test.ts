import { findingsIn } from '../../server/src/rules/check';
import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { SAMPLE } from '../../client/src/shared/ids';
import { Snapshot } from '../../server/src/document/snapshot';
import { fixAll } from '../../server/src/edits/fixes/codeActions';
import { toFix } from '../../server/src/queries/overview/diagnostics';
import { manifest } from '../support/manifest';
import { at } from '../support/root';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const { contributes } = manifest() as Manifest;
const steps = contributes.walkthroughs.flatMap((one) => one.steps);

/** Commands of the editor's own, and those that it makes of views. */
const OTHERS = ['turnwise.questions.focus', 'turnwise.speakers.focus', 'workbench.action.files.openFile'];

describe('the first five minutes', () => {
  it('have a sample with three labels to fix, all of them certain', () => {
    const snapshot = Snapshot.of(readFileSync(at(SAMPLE), 'utf8'));
    deepEqual(toFix(findingsIn(snapshot)).all.length, 3);
    const mended = snapshot.apply(fixAll(snapshot));
    deepEqual(findingsIn(mended), []);
    deepEqual(mended.transcript.participants.map(({ name }) => name).sort(), ['Keeper Holm', 'Mara Quist']);
  });

  it('lead to commands that there are, and are done by them', () => {
    const known = [...contributes.commands.map(({ command }) => command), ...OTHERS];
    for (const { id, description, completionEvents } of steps) {
      const linked = Array.from(description.matchAll(/\(command:([\w.]+)\)/g), ([, command]) => command ?? '');
      ok(linked.length > 0 && linked.every((command) => known.includes(command)), id);
      const done = completionEvents.map((event) => event.replace(/^on(?:Command|View):/, ''));
      ok(
        done.length > 0 && done.every((one) => [...known, 'turnwise.questions', 'turnwise.speakers'].includes(one)),
        id,
      );
    }
  });

  it('have pictures that tell by words what they show', () => {
    for (const { media } of steps) ok(existsSync(at(media.svg)) && media.altText.endsWith('.'));
    // One description for each picture, and one picture for each description.
    const pairs = new Set(steps.map(({ media }) => `${media.svg}: ${media.altText}`));
    deepEqual(new Set(steps.map(({ media }) => media.svg)).size, pairs.size);
    deepEqual(new Set(steps.map(({ media }) => media.altText)).size, pairs.size);
  });
});

import { commonHeads, written } from '../observations/heads';
import { unlabelled } from '../observations/missingLabels';
import { columnsPlace } from '../document/places';
import type { RawFinding, Rule } from './rule';
import { say } from '../words/say';

/** A paragraph that somebody else seems to say, without a label of his. */
export const missingLabel: Rule = {
  code: 'missing-label',
  level: 'hint',
  label: false,
  *check({ transcript }) {
    const [usual] = commonHeads(transcript);
    if (usual === undefined) return;
    for (const { line, turn, digit, likely } of unlabelled(transcript)) {
      const end = digit?.to ?? Math.min(20, transcript.lines.at(line)?.text.length ?? 0);
      const head = columnsPlace(line, digit ?? { from: 0, to: 0 });
      const finding: RawFinding = {
        message:
          digit === undefined
            ? say`'${turn.label}' asks, and seems to answer himself: a label is probably missing here.`
            : say`A digit stands where a label should.`,
        at: columnsPlace(line, { from: 0, to: end }),
        ...(digit !== undefined && { severity: 'warning' }),
        fixes: ({ text }) =>
          likely.map(({ label }) => ({
            title: say`Begin a turn of '${label}' here`,
            certain: false,
            changes: [{ ...text.rangeOf(head), insert: written(label, usual, true) }],
          })),
      };
      yield finding;
    }
  },
};

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Snapshot } from '../../../server/src/document/snapshot';
import { convertLabels } from '../../../server/src/edits/convertLabels/convertLabels';
import { LABEL_FORMS } from '../../../server/src/edits/convertLabels/forms';
import { isRefusal } from '../../../server/src/edits/refusal';
import { english } from '../../../server/src/words/say';
import { relabel } from '../../../server/src/edits/relabel/relabel';
import { check } from './check';
import { at } from '../../support/root';

const TALK = `
  **Ann:** When did you come here?

  Ben|: In March.

  **Ann:** And did you stay?

  Ben: I did.

  **Ann:** Was it cold?

  Ben: For a year.

  **Ann:** And now?
`;

const plain = TALK.replace('|', '');

describe('writing a label as others are written', () => {
  it('gives one label the marks of the others', () => {
    check(TALK, 'markLabel', undefined, plain.replace('Ben: In', '**Ben:** In'));
  });

  it('gives them to all labels of the speaker', () => {
    check(TALK, 'markLabels', undefined, plain.replaceAll('Ben:', '**Ben:**'));
  });

  it('takes the next in number where it is written like most', () => {
    const talk = plain.replace('**Ann:** And now', '**|Ann:** And now');
    check(talk, 'markLabel', undefined, plain.replace('**Ann:** And now', 'Ann: And now'));
  });

  it('keeps a time where it is', () => {
    const talk = TALK.replace('Ben|:', '[00:12] Ben|:');
    check(talk, 'markLabel', undefined, plain.replace('Ben: In', '[00:12] **Ben:** In'));
  });

  it('leaves labels alone that are written otherwise again', () => {
    const talk = TALK.replace('Ben: For', 'Ben - For').replace(
      '**Ann:** And now?',
      '**Ann:** And now?\n\n  Ben: Now, too.',
    );
    const all = talk.replace('|', '');
    check(talk, 'markLabels', undefined, all.replaceAll('Ben:', '**Ben:**'));
  });

  it('is refused where all are written alike', () => {
    check(TALK.replaceAll('**', ''), 'markLabel', undefined, /^All labels here are written alike\.$/);
  });

  it('is refused where a label stands in a table', () => {
    const talk = `
      | Ann: | When did you come here? |
      | Ben: | In March. |
      | Ann|: | And did you stay? |
      | Ben: | I did. |
    `;
    check(talk, 'markLabel', undefined, /./);
  });
});

describe('labels of one speaker in another form than the rest', () => {
  const bold = LABEL_FORMS.find(({ id }) => id === 'bold-name') ?? assert.fail();
  const folder = at('samples');
  let granted = 0;

  /** A sample with the labels of who speaks second most in bold, and the first of these; undefined where that cannot be. */
  function mixed(plain: Snapshot): { readonly text: Snapshot; readonly line: number } | undefined {
    const answer = convertLabels(plain, bold);
    const [, speaker] = [...plain.transcript.participants].sort((a, b) => b.turns.length - a.turns.length);
    if (isRefusal(answer) || speaker === undefined || speaker.turns.length < 3) return undefined;
    const lines = new Set(speaker.turns.map(({ line }) => line));
    const changes = answer.changes.filter(({ from }) => lines.has(plain.text.placeAt(from).line));
    return { text: plain.apply(changes), line: speaker.turns[0]?.line ?? 0 };
  }

  for (const name of readdirSync(folder).filter((one) => one.endsWith('.transcript')))
    it(`are written like the rest again, or left: ${name}`, () => {
      const plain = Snapshot.of(readFileSync(join(folder, name), 'utf8'));
      const { text, line } = mixed(plain) ?? {};
      if (text === undefined || line === undefined) return;
      const from = text.text.lineStart(line);
      const again = relabel(text, { action: 'markLabels', range: { from, to: from } });
      if (isRefusal(again)) {
        assert.match(english(again.refused), /nothing was changed\.$/);
        return;
      }
      granted++;
      // The form of most has one blank where some have two.
      const alike = (one: Snapshot) => one.text.toString().replace(/ +/g, ' ');
      assert.equal(alike(text.apply(again.changes)), alike(plain));
    });

  it('are mostly written so', () => {
    assert.ok(granted >= 5, String(granted));
  });
});

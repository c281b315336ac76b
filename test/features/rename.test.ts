import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';
import { isRefusal } from '../../server/src/features/refusal';
import { prepareRename, rename } from '../../server/src/features/rename';
import { dedent, read } from '../support/marks';

interface Expected {
  /** The document that the user ends up with. */
  readonly becomes?: string;
  readonly merges?: string;
  /** What the user is told instead. */
  readonly refused?: RegExp;
}

function check(document: string, newName: string, { becomes, merges, refused }: Expected): void {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  const answer = rename(snapshot, offset, newName);
  if (isRefusal(answer)) {
    assert.match(answer.refused, refused ?? /^$/);
    return;
  }
  assert.equal(refused, undefined, 'it was not refused');
  assert.equal(snapshot.text.apply(answer.changes).toString(), dedent(becomes ?? document.replace('|', '')));
  assert.equal(answer.merges, merges);
}

const TALK = `
  Ann: When did you come here, Ben?

  Be|n: In March.

  Ann: And did you stay?

  Ben: I did.
`;

describe('rename', () => {
  it('changes every turn of a speaker and no mention in speech', () => {
    check(TALK, 'Holt', {
      becomes: `
        Ann: When did you come here, Ben?

        Holt: In March.

        Ann: And did you stay?

        Holt: I did.
      `,
    });
  });

  it('changes the turns under all labels', () => {
    const document = `
      Ann: When did you come here?

      Ambassador| Holt: In March.

      Ann: And did you stay?

      Ambassador: I did.

      Ann: Will you stay?

      Ambassador Holt: I will.
    `;
    check(document, 'Ben Holt', {
      becomes: document.replace('|', '').replaceAll(/Ambassador(?: Holt)?/g, 'Ben Holt'),
    });
  });

  it('changes the name that the front matter declares', () => {
    const declared = (name: string): string => `
      ---
      participants:
        - name: ${name.replace('|', '')}
          role: respondent
      ---

      Ann: When did you come here?

      ${name}: In March.

      Ann: And did you stay?

      ${name.replace('|', '')}: I did.
    `;
    check(declared('Be|n'), 'Ben Holt', { becomes: declared('Ben Holt') });
  });

  it('changes the label rather than the name where the front matter gives one', () => {
    const declared = (label: string, name: string): string => `
      ---
      participants:
        - name: Benedict Holt
          label: ${label}   # as printed
      ---

      Ann: When did you come here?

      ${name}: In March.

      Ann: And did you stay?

      ${name.replace('|', '')}: I did.
    `;
    check(declared('"Ben"', 'Be|n'), 'Holt', { becomes: declared('Holt', 'Holt') });
  });

  it('quotes a name in the front matter that YAML would read otherwise', () => {
    const declared = (inYaml: string, name: string): string => `
      ---
      participants: [{ name: ${inYaml} }]
      ---

      Ann: When did you come here?

      ${name}: In March.

      Ann: And did you stay?

      ${name.replace('|', '')}: I did.
    `;
    check(declared('Ben', 'Be|n'), 'Ben, Holt', { becomes: declared('"Ben, Holt"', 'Ben, Holt') });
  });

  it('says whom a name belongs to already', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Cara|: In April.

      Ann: And did you stay?

      Ben: I did.

      Cara: I did.
      `,
      'Ben',
      {
        merges: 'Ben',
        becomes: `
        Ann: When did you come here?

        Ben: In March.

        Ben: In April.

        Ann: And did you stay?

        Ben: I did.

        Ben: I did.
        `,
      },
    );
  });

  it('changes nothing for the same name', () => {
    check(TALK, 'Ben', {});
  });

  it('refuses an empty name', () => {
    check(TALK, ' ', { refused: /needs a name/ });
  });

  it('refuses a name with a line break', () => {
    check(TALK, 'Ben\nHolt', { refused: /one line/ });
  });

  it('refuses a name with a separator', () => {
    check(TALK, 'Ben: Holt', { refused: /colon/ });
  });

  it('refuses a name that would be read as prose', () => {
    check(TALK, 'and so I said to them, in my own words, what I always say to people when they ask me', {
      refused: /would not be read/,
    });
  });

  it('is refused away from a label', () => {
    check(TALK.replace('Be|n', 'Ben').replace('March', 'Ma|rch'), 'Holt', { refused: /label/ });
  });

  it('is refused in an empty document', () => {
    check('|', 'Holt', { refused: /label/ });
  });

  it('renames a turn that has no words yet', () => {
    check(`${TALK.replace('|', '')}\n  Ann|:`, 'Lee', {
      becomes: `${TALK.replace('|', '')}\n  Ann:`.replaceAll('Ann:', 'Lee:'),
    });
  });
});

describe('prepareRename', () => {
  it('offers the label under the cursor', () => {
    const { text, offset } = read(TALK);
    const from = text.indexOf('Ben:');
    assert.deepEqual(prepareRename(Snapshot.of(text), offset), { range: { from, to: from + 3 }, placeholder: 'Ben' });
  });

  it('refuses with a sentence elsewhere', () => {
    const answer = prepareRename(Snapshot.of('It snowed.'), 3);
    assert.ok(isRefusal(answer) && answer.refused.endsWith('.'));
  });
});

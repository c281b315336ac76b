import assert from 'node:assert/strict';
import { readDeclarations } from '../../../server/src/declarations/declarations';
import { accepted } from '../../../server/src/rules/shared/labels';
import { Snapshot } from '../../../server/src/document/snapshot';
import type { ReadContext } from '../../../server/src/document/context';
import { ALONE } from '../../../server/src/document/context';
import { isRefusal } from '../../../server/src/edits/refusal';
import { prepareRename, rename } from '../../../server/src/edits/relabel/rename';
import { SourceText } from '../../../server/src/text/sourceText';
import { dedent, read } from '../../support/marks';
import { english } from '../../../server/src/words/say';

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
    assert.match(english(answer.refused), refused ?? /^$/);
    return;
  }
  assert.equal(refused, undefined, 'it was not refused');
  assert.equal(snapshot.text.apply(answer.changes).toString(), dedent(becomes ?? document.replace('|', '')));
  assert.equal(answer.merges, merges);
}

/** The folder's file that the user ends up with; nothing where the wish is refused. */
function checkFolder(yaml: string, newName: string, becomes: string | undefined, document = TALK): void {
  const { text, offset } = read(document);
  const file = SourceText.of(dedent(yaml));
  const snapshot = Snapshot.of(text, among(file));
  const answer = rename(snapshot, offset, newName, file);
  if (isRefusal(answer)) {
    assert.equal(becomes, undefined, english(answer.refused));
    return;
  }
  const changed = file.apply(answer.folderChanges);
  assert.equal(changed.toString(), becomes === undefined ? undefined : dedent(becomes));
  const next = Snapshot.of(snapshot.text.apply(answer.changes).toString(), among(changed));
  const renamed = next.transcript.participants.find(({ labels }) => labels.some(({ label }) => label === newName));
  assert.ok(renamed && accepted(next, renamed).has(newName), 'the new label is declared');
}

function among(folderFile: SourceText): ReadContext {
  return { ...ALONE, folder: readDeclarations(folderFile.toString(), { kind: 'folder' }) };
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

  it('refuses what cannot be written into the front matter', () => {
    const document = `
      ---
      participants: [&who Ben, Ann]
      notSpeakers: [Note]
      profile: *who
      ---

      Ann: When did you come here?

      Ben|: In March.

      Ann: And did you stay?

      Ben: I did.
    `;
    check(document, 'Holt', { refused: /declaration of 'Ben'/ });
  });

  it("changes the name that the folder's file declares", () => {
    checkFolder(
      'participants:\n  - name: Ben # of the ice\n    role: respondent',
      'Ben Holt',
      'participants:\n  - name: Ben Holt # of the ice\n    role: respondent',
    );
    checkFolder('participants: [Ann, Ben]', 'Holt, B.', 'participants: [Ann, "Holt, B."]');
  });

  it("changes the label rather than the name where the folder's file gives one", () => {
    const file = (label: string) => `participants: [{ label: ${label}, name: Benedict Holt, aliases: [B.] }]`;
    checkFolder(file("'Ben'"), 'Holt', file('Holt'));
    checkFolder(file('Ben'), 'null', file('"null"'));
  });

  it("counts a line break of the folder's file as one", () => {
    checkFolder('profile: plain\r\nparticipants:\r\n- Ben', 'Holt', 'profile: plain\nparticipants:\n- Holt');
  });

  it("leaves the folder's file alone where it accepts the name already", () => {
    const file = 'participants: [{ name: Ben, aliases: [Holt] }]';
    checkFolder(file, 'Holt', file);
    checkFolder(file, 'Ben', file);
  });

  it("leaves the folder's file alone where the front matter declares the speaker", () => {
    const file = 'participants: [{ name: Ben, role: respondent }]';
    checkFolder(file, 'Holt', file, `\n  ---\n  participants: [Ben]\n  ---\n${TALK}`);
  });

  it("changes the folder's file for someone whom the front matter does not know", () => {
    checkFolder(
      'participants: [Ben]',
      'Holt',
      'participants: [Holt]',
      `\n  ---\n  participants: [Ann]\n  ---\n${TALK}`,
    );
  });

  it("refuses what cannot be written into the folder's file without changing more", () => {
    checkFolder('participants: [{ name: Benedict, label: &who Ben, aliases: [*who] }, Ann]', 'Holt', undefined);
    checkFolder('participants: [&who Ben]\nprofile: *who', 'Holt', undefined);
    checkFolder('participants:\n  - |\n    Ben\n  - Ann', 'Holt', undefined);
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
    assert.ok(isRefusal(answer) && english(answer.refused).endsWith('.'));
  });
});

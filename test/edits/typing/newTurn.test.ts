import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { nameWanted, newTurn } from '../../../server/src/edits/typing/newTurn';
import { isRefusal } from '../../../server/src/edits/refusal';
import { setSpeaker, speakerBy, speakersAt } from '../../../server/src/edits/typing/setSpeaker';
import { dedent, read } from '../../support/marks';
import { english } from '../../../server/src/words/say';
import { inEnglish } from '../../support/english';

/** The document and the cursor in it (`|`) after a key at the cursor, or the sentence that is told instead. */
function check(document: string, what: 'turn' | 'speaker', expected: string | RegExp, to?: string | number): void {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  const voice = to === undefined ? undefined : speakerBy(snapshot, to);
  const write = what === 'turn' ? newTurn : setSpeaker;
  const answer = voice && isRefusal(voice) ? voice : write(snapshot, offset, voice);
  if (isRefusal(answer)) {
    assert.ok(expected instanceof RegExp, english(answer.refused));
    assert.match(english(answer.refused), expected);
    return;
  }
  const after = snapshot.text.replace(answer).toString();
  const moved = answer.to <= offset ? answer.insert.length - (answer.to - answer.from) : 0;
  const cursor = answer.goesOn ? answer.from + answer.insert.length : offset + moved;
  assert.equal(`${after.slice(0, cursor)}|${after.slice(cursor)}`, expected instanceof RegExp ? '' : dedent(expected));
}

const TALK = `
  Ann Lee: When did you come here?

  Ben Holt: In March. It was cold.

  Ann Lee: And did you stay?`;

/** What is asked for before a turn can begin at the cursor. */
function wanted(document: string): string | undefined {
  const { text, offset } = read(document);
  const asked = nameWanted(Snapshot.of(text), offset);
  return asked === undefined ? undefined : english(asked);
}

describe('the name of a new turn', () => {
  it('is asked for on an empty page', () => {
    assert.match(wanted('|') ?? '', /^Who speaks first\?/);
    assert.match(wanted('At the harbour\n\n|') ?? '', /^Who speaks first\?/);
    assert.match(wanted('---\nlanguage: en\n---\n\n|') ?? '', /^Who speaks first\?/);
  });
  it('is asked for while one alone has spoken', () => {
    assert.match(wanted('Ines: When did you come here?|') ?? '', /^Who speaks next\?/);
    assert.match(wanted('Ines: When did you come here?\n\n|') ?? '', /^Who speaks next\?/);
  });
  it('is known where somebody else has spoken, or is declared', () => {
    assert.equal(wanted(`${TALK}|`), undefined);
    assert.equal(wanted('---\nparticipants: [Ines, Tobias]\n---\n\n|'), undefined);
  });
  it('begins the first turn, and the second', () => {
    check('|', 'turn', 'Ines: |', 'Ines');
    check('Ines: When did you come here?|', 'turn', 'Ines: When did you come here?\n\nTobias: |', 'Tobias');
    check('Ines: When did you come here?\n|', 'turn', 'Ines: When did you come here?\n\nTobias: |', 'Tobias');
    check('At the harbour|', 'turn', 'At the harbour\n\nInes: |', 'Ines');
  });
});

describe('a new turn', () => {
  it('begins below the end of a turn', () => {
    check(`${TALK}|`, 'turn', `${TALK}\n\n  Ben Holt: |`);
    check(`${TALK}  |`, 'turn', `${TALK}\n\n  Ben Holt: |`);
  });

  it('begins on a blank line', () => {
    check(`${TALK}\n  |`, 'turn', `${TALK}\n\n  Ben Holt: |`);
    check(`${TALK}\n\n  |`, 'turn', `${TALK}\n\n  Ben Holt: |`);
  });

  it('begins in the one blank line before the next turn, with room on both sides', () => {
    check('Ann: Why?\n\nBen: So.\n|\nAnn: And then?', 'turn', 'Ann: Why?\n\nBen: So.\n\nAnn: |\n\nAnn: And then?');
  });

  it('splits a turn in the middle', () => {
    check(TALK.replace('It was', '|It was'), 'turn', TALK.replace(' It was', '\n\n  Ann Lee: |It was'));
  });

  it('has no timecode, of which nobody knows what it should be', () => {
    const talk =
      '[01:00:00:12] Ann: Why?\n\n[01:00:04:02] Ben: So.\n\n[01:00:09;20] Ann: And?\n\n[01;00;12;00] Ben: Well.';
    check(`${talk}|`, 'turn', `${talk}\n\nAnn: |`);
  });

  it('has no seconds either', () => {
    const talk =
      '[0.00s -> 4.12s] Ann: Why?\n\n[4.12s -> 8s] Ben: So.\n\n[8s -> 9.5s] Ann: And?\n\n[9.5s -> 12s] Ben: Well.';
    check(`${talk}|`, 'turn', `${talk}\n\nAnn: |`);
  });

  it('takes the paragraphs that follow', () => {
    check(
      'Ann: Why?\n\nBen: So.\n|\nAnd why not?\n\nAnn: Yes.',
      'turn',
      'Ann: Why?\n\nBen: So.\n\nAnn: |And why not?\n\nAnn: Yes.',
    );
  });

  it('is of whoever is chosen', () => {
    check(`${TALK}|`, 'turn', `${TALK}\n\n  Ann Lee: |`, 1);
    check(`${TALK}|`, 'turn', `${TALK}\n\n  Cara Moss: |`, 'Cara Moss');
  });

  it('is none where nobody is known, or outside of the interview', () => {
    check('|', 'turn', /type the first labels/);
    check('---\nparticipants: |\n  - name: Ann\n---\n', 'turn', /Place the cursor/);
  });
});

describe('the speaker of a turn', () => {
  it('is given by name or number, wherever in the turn the cursor stands', () => {
    check(
      `${TALK.replace('In March', 'In |March')}\n`,
      'speaker',
      `${TALK.replace('Ben Holt: In March', 'Ann Lee: In |March')}\n`,
      1,
    );
    check(`${TALK}|`, 'speaker', TALK.replace('Ann Lee: And', 'Cara Moss: And') + '|', 'Cara Moss');
    check(`${TALK}|`, 'speaker', /There is no speaker number 7/, 7);
  });

  it('is the other one, and the first again', () => {
    const other = TALK.replace('Ann Lee: And', 'Ben Holt: And');
    check(`${TALK}|`, 'speaker', `${other}|`);
    check(`${other}|`, 'speaker', `${TALK}|`);
  });

  it('begins a turn on a blank line', () => {
    check(`${TALK}\n\n  |`, 'speaker', `${TALK}\n\n  Ann Lee: |`, 1);
  });

  it('begins the first turn of all, of somebody new', () => {
    check('|', 'speaker', 'Ann Lee: |', 'Ann Lee');
    check('When did you |come?', 'speaker', 'Ann Lee: When did you |come?', 'Ann Lee');
    check('When did you |come?', 'speaker', /no other speaker yet/);
  });

  it('is none on a heading, in the front matter, and around the interview', () => {
    const page = `
      ---
      participants:
        - Ann Lee
        - Bo Carter
      ---

      # The Harbour

      A talk on boats.

      ## Beginning

      Ann Lee: When did you come here?

      Bo Carter: In March.

      ## Later

      Ann Lee: And did you stay?

      Bo Carter: We did.

      Copyright 2024 Harbour Press. All rights reserved.

      Share this page`;
    for (const place of ['participants', '- Ann Lee', '# The', 'A talk', '## Beg', '## Lat', 'Copyright', 'Share'])
      check(page.replace(place, `${place}|`), 'speaker', /Place the cursor/, 'Bo Carter');
  });

  it('is given at a label that looks like a heading', () => {
    const [ann, ben] = ['**Ann Lee**\n\nWhy is that?\n\n', '**Ben Holt**\n\nSo it is.\n\n'];
    const talk = ann + ben + ann + ben + ann;
    check(`${talk}**Ben| Holt**\n\nSo it is.`, 'speaker', `${talk}**Ann| Lee**\n\nSo it is.`, 'Ann Lee');
  });

  it('is given to a paragraph right above the first turn, or right below the last', () => {
    const talk = 'Ann: Why?\n\nBo: So.\n\nAnn: And then?';
    check(`What |is it?\n\n${talk}`, 'speaker', `Bo: What |is it?\n\n${talk}`, 'Bo');
    check(`${talk}\n\nOk |then`, 'speaker', `${talk}\n\nBo: Ok |then`, 'Bo');
    check(`A |talk\n\n${talk}`, 'speaker', /Place the cursor/, 'Bo');
  });

  it('is listed by a number that stays, the likeliest marked as such', () => {
    const { text, offset } = read(`${TALK}\n\n  Cara: In May.\n\n  |`);
    const { choices, title, likely } = inEnglish(speakersAt(Snapshot.of(text), offset));
    assert.equal(title, 'Who speaks next');
    assert.equal(likely, 0);
    assert.deepEqual(
      choices.map(({ number, name, description }) => `${number} ${name} ${description}`),
      ['1 Ann Lee interviewer · 2 turns', '2 Ben Holt respondent · 1 turn', '3 Cara respondent · 1 turn'],
    );
    const front = '---\nparticipants:\n  - name: Cara\n  - name: Ben Holt\n---\n';
    const declared = inEnglish(speakersAt(Snapshot.of(front + text), front.length + offset));
    assert.deepEqual(
      declared.choices.map(({ number, name }) => `${number} ${name}`),
      ['1 Cara', '2 Ben Holt', '3 Ann Lee'],
    );
    assert.equal(declared.likely, 2);
  });

  it('is listed with a mark where they have the turn now, and another is the likely one', () => {
    const { text } = read(TALK);
    const { choices, title, likely } = inEnglish(speakersAt(Snapshot.of(text), 0));
    assert.equal(title, 'Who speaks here');
    assert.deepEqual(
      choices.map(({ name, description }) => `${name} ${description}`),
      ['Ann Lee now · interviewer · 2 turns', 'Ben Holt respondent · 1 turn'],
    );
    assert.equal(likely, 1);
  });
});

import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { wordsSpoken } from '../../server/src/facts/wordsSpoken';
import type { Transcript, Turn, TurnKind } from '../../server/src/model/transcript';
import { Snapshot } from '../../server/src/document/snapshot';
import { folding } from '../../server/src/queries/display/folding';
import { foundIn } from '../support/findings';
import { read } from '../support/marks';
import { assertEditedIsFresh, SAMPLES } from '../support/retyping';

/** Another seed each time; to see the same edits again, set it to the one that was printed. */
const SEED = Number(process.env.TURNWISE_SEED ?? Date.now() % 2 ** 31);

/** Edits are made in the beginnings of texts, in so many parts: each has a seed of its own. */
const LONGEST = 6000;
const PARTS = 10;

/** Enough talk for what stands between not to be at the head of the text, nor its last turn. */
const TALK = 'Ines: Where were you when the bridge was closed?\n\nTobias: At the harbour, with the others.\n\n'.repeat(
  12,
);

/** Whether the turns of a talk are the same objects after something is typed at the cursor in a part of it. */
function keepsTurns(marked: string, typed: string): boolean {
  const { text, offset } = read(marked);
  const before = Snapshot.of(`${TALK}${text}\n\n${TALK}`);
  const { turns } = before.transcript;
  const at = TALK.length + offset;
  return before.edit([{ from: at, to: at, insert: typed }]).transcript.turns === turns;
}

function kindOf({ kind }: Turn): TurnKind {
  return kind;
}

function wordsIn(transcript: Transcript): readonly number[] {
  return [...wordsSpoken(transcript).values()];
}

describe('an edited transcript', () => {
  it('keeps its turns where letters are typed inside an answer', () => {
    const said = 'Tobias: We waited for the ferry all morn|ing, and when it came there was room for two of us.';
    assert.ok(keepsTurns(said, 'e'));
    assert.ok(keepsTurns('Tobias: They walked to the har|bour.', 'r'), 'few words');
    assert.ok(keepsTurns(said.replace('|', '').replace('us.', 'u|s.'), 'e'), 'the last word');
    assert.ok(keepsTurns(said, ' '), 'one word more');
    assert.ok(keepsTurns(said, '?'), 'a mark that asks nothing');
    assert.ok(keepsTurns(said.replace('|', '').replace('two of us.', 'two of us|.'), ' all'), 'near the end');
    assert.ok(!keepsTurns(said, '\n'));
  });

  it('keeps its turns where letters are typed inside a question, also where an outline shows them', () => {
    const asked =
      'Ines: You were there when it came. Where were you standing when the bridge was closed, and who was with';
    const more = 'you all that time in the cold, so that somebody could tell us what he saw?';
    assert.ok(keepsTurns(`${asked} ${more.replace('somebody', 'some|body')}`, 'e'));
    assert.ok(keepsTurns(`${asked.replace('standing', 'stand|ing')} ${more}`, 'e'), 'it shows');
    assert.ok(
      keepsTurns(`${asked.replace('were there when', 'were the|re when')} ${more}`, 'e'),
      'it moves what shows',
    );
  });

  describe('where somebody who interviews makes statements', () => {
    // He asks half of the time, so that it hangs on little whether he asks by a statement.
    const comments = TALK.replaceAll('Ines: Where', 'Ines: The old clock is still there.\n\nInes: Where');
    const statement = 'Ines: The people of the town were wai|ting at the harbour for a long and very cold day.';
    const answer = 'Tobias: Nobody had told us of it. We were all at home again in the evening.';

    /** The transcript before and after something is typed at the cursor, which is read like a fresh one. */
    const typedIn = (talk: string, typed: string) => {
      const { text, offset } = read(talk);
      const snapshot = Snapshot.of(`${comments}${text}\n\n${comments}`);
      const before = snapshot.transcript;
      const at = comments.length + offset;
      const edited = snapshot.edit([{ from: at, to: at, insert: typed }]);
      const [after, fresh] = [edited.transcript, Snapshot.of(edited.text.toString()).transcript];
      assert.deepEqual(after.turns.map(kindOf), fresh.turns.map(kindOf));
      assert.deepEqual(wordsIn(after), wordsIn(fresh));
      return { before, after };
    };

    it('keeps its turns where letters are typed in one of them', () => {
      const { before, after } = typedIn(`${statement}\n\n${answer}`, 'e');
      assert.equal(after.turns, before.turns);
    });

    it('is read anew where an answer does not begin with the words of one of them any more', () => {
      const { before, after } = typedIn(`${statement}\n\n${answer.replace('Nobody', 'Were waiting, and nobody')}`, 'e');
      assert.notDeepEqual(after.turns.map(kindOf), before.turns.map(kindOf));
    });

    it('is read anew where one of them has so many words now that it sets out a topic', () => {
      const long = statement.replace('day.', 'day with all of their children and nobody came out to see them.');
      const longer = answer.replace(
        '.',
        ', and the man at the gate came over to us and said what had been found in it.',
      );
      const { before, after } = typedIn(`${long}\n\n${longer}`, ' ');
      assert.notDeepEqual(after.turns.map(kindOf), before.turns.map(kindOf));
    });

    it('counts the words where nothing else hangs on them', () => {
      const { before, after } = typedIn(`${TALK.trim()} We waited for the ferry all mor|ning until it came.`, ' ');
      assert.equal(after.turns, before.turns);
      assert.notDeepEqual(wordsIn(after), wordsIn(before));
    });
  });

  it('is read anew where a label is typed, or a heading', () => {
    const end = 'and when it came there was room for two of us, so the others went on foot.';
    assert.ok(!keepsTurns(`Tob|ias: We waited for the ferry all morning, ${end}`, 'e'), 'a label');
    assert.ok(!keepsTurns('## The fer|ry', 'r'), 'a heading');
  });

  it('finds a slip that stands often by what is said now', () => {
    const talk = TALK.replaceAll('Tobias:', 'Halvrosen:');
    const told =
      'Ines: So Mr. Halvorsen was there when the ferry came in and when it left again in the evening, was he?';
    const typoIn = (snapshot: Snapshot) => findingsIn(snapshot).filter(({ code }) => code === 'speaker-typo').length;
    const before = Snapshot.of(`${talk}${told}\n\n${talk}`);
    const at = talk.length + before.text.toString().slice(talk.length).indexOf('orsen was');
    const after = before.edit([{ from: at, to: at + 1, insert: '' }]);
    const back = after.edit([{ from: at, to: at, insert: 'o' }]);
    assert.ok(typoIn(before) > 0);
    assert.deepEqual([typoIn(after), typoIn(back)], [0, typoIn(before)]);
    assert.deepEqual(
      [after, back].map(typoIn),
      [after, back].map(({ text }) => typoIn(Snapshot.of(text.toString()))),
    );
  });

  describe(`after each of 2,000 edits (TURNWISE_SEED=${SEED})`, () => {
    const texts = SAMPLES.map((text) => text.slice(0, text.indexOf('\n', LONGEST) + 1 || text.length));
    for (let part = 0; part < PARTS; part++) {
      it(`is read like a fresh one, part ${part + 1}`, () => {
        const kept = assertEditedIsFresh(texts, 2000 / PARTS, SEED + part);
        assert.ok(kept > 10, `${kept} readings were kept`);
      });
    }
  });

  describe('is like a fresh one', () => {
    const said = 'We waited for the ferry all morning, and it did not come before the evening.';
    const other = 'When it came there was room for two of us, so the others went on foot.';
    const last = 'Then we went home along the shore with all of our things in two old bags.';

    /** What is seen after text is replaced once, of the edited document and of a fresh one. */
    function assertFresh(
      before: Snapshot,
      old: string,
      insert: string,
      see: (snapshot: Snapshot) => unknown,
    ): Snapshot {
      see(before);
      const from = before.text.toString().indexOf(old);
      assert.ok(from >= 0);
      const edited = before.edit([{ from, to: from + old.length, insert }]);
      assert.deepEqual(see(edited), see(Snapshot.of(edited.text.toString())));
      return edited;
    }

    const headed = (text: string) => Snapshot.of(`${TALK}## Part one\n\n${TALK}${text}${TALK}`);
    const lines = ({ transcript }: Snapshot) => transcript.turns.map(({ line, label }) => `${line} ${label}`);

    it('where a line is broken and a blank one below goes, so that no line moves', () => {
      const parts = `Tobias: ${said}\n\n${other} ${last}\n\n\n\n\n## Part two\n\n${said}\n\n`;
      assertFresh(headed(parts), `${other} ${last}\n\n`, `${other}\n${last}\n`, folding);
    });

    it('where there is a paragraph less, and no line moves', () => {
      const pair = 'Ines: Where were you when the bridge was closed?\n\nTobias: At the harbour, with the others.\n\n';
      const broken =
        'Ines: And then, Tobias, were you there?\n\nTobias well, we walked to the harbour in the night.\n\n';
      const long = `Tobias: ${said}\n\n${`${said}\n\n`.repeat(11)}`;
      const parts = `Tobias: ${said}\n${other} ${last}\n\n${said} ${other}\n\nSo it was then, at the end of it all.\n\n`;
      const text = `${pair.repeat(14)}${broken}${pair.repeat(2)}${long}${pair.repeat(4)}${parts}${pair.repeat(6)}`;
      const joined = `${other}\n${last} ${said}\n${other}`;
      assertFresh(Snapshot.of(text), `${other} ${last}\n\n${said} ${other}`, joined, foundIn);
    });

    it('where that was done twice', () => {
      const others = ['Marta: I was at home then.', 'Karin: And I was there too.', 'Peder: So was I at the time.'];
      const many = `Ines: Where were you then?\n\nTobias: At the harbour.\n\n${others.join('\n\n')}\n\n`.repeat(7);
      const part = `Tobias: ${said}\n\n${other} ${said}\n\n\n${other}\n\nInes: Why was it so?\n\n`;
      const paragraphs = `Tobias: ${said}\n\n${`${other}\n\n`.repeat(14)}`;
      const text = `${many}Wella: It was cold there\n\n${many}${paragraphs}${part}${part}${many}`;
      const [old, insert] = [`${other} ${said}\n\n\n`, `${other}\n${said}\n\n`];
      const votes = ({ transcript }: Snapshot) => transcript.candidates;
      assertFresh(assertFresh(Snapshot.of(text), old, insert, votes), old, insert, votes);
    });

    it('where a letter is typed in one of several lines that are like the heads of pages', () => {
      const head = (end: string) => `Erik: The long harbour interviews about winter   ${end}\n\n`;
      const text = `${TALK}${head('1')}${TALK}${head('number two.')}${TALK}${head('3')}${TALK}`;
      assertFresh(
        Snapshot.of(text),
        'harbour interviews about winter   n',
        'harrbour interviews about winter   n',
        lines,
      );
    });

    it('where a word goes before a name, and the blanks on both sides stay', () => {
      const spoken = 'We saw the old boat with the people then Erik came home in the evening of that day.';
      const text = `${TALK}Tobias: ${spoken}\n\n${TALK}Erik: It was cold there.\n\n${TALK}`;
      const without = assertFresh(Snapshot.of(text), 'people then Erik', 'people  Erik', lines);
      assertFresh(without, 'people  Erik', 'people then Erik', lines);
    });
  });
});

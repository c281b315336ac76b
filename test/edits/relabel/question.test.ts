import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { isRefusal } from '../../../server/src/edits/refusal';
import { relabelOffers } from '../../../server/src/edits/relabel/offers';
import type { Question } from '../../../server/src/shapes/question';
import { questionFor } from '../../../server/src/edits/relabel/question';
import type { Relabelling } from '../../../server/src/shapes/relabelling';
import { read } from '../../support/marks';
import type { Words } from '../../../server/src/words/say';
import { english } from '../../../server/src/words/say';
import type { InEnglish } from '../../support/english';
import { inEnglish } from '../../support/english';

const TALK = `
  Ann: When did you come here?

  Ben: In March, |with the first ferry after the ice.

  Ann: And did you stay?

  Cara: We did.

  Ben: I did.
`;

/** What is asked; the sentence where it is refused, nothing where all is known. */
function ask(document: string, action: Relabelling): InEnglish<Question<Words>> | string | undefined {
  const { text, offset } = read(document);
  const answer = questionFor(Snapshot.of(text), { action, range: { from: offset, to: offset } });
  return answer !== undefined && isRefusal(answer) ? english(answer.refused) : inEnglish(answer);
}

function names(document: string, action: Relabelling): readonly string[] {
  const question = ask(document, action);
  return typeof question === 'object' ? question.choices.map(({ name }) => name) : [];
}

describe('what is asked before a relabelling', () => {
  it('has the likeliest first: who does not speak right before or behind', () => {
    assert.deepEqual(names(TALK, 'giveTurn'), ['Cara', 'Ann']);
    assert.deepEqual(names(TALK, 'splitTurn'), ['Cara', 'Ann']);
  });

  it('tells how much each speaks, and what', () => {
    const question = ask(TALK, 'mergeSpeakers');
    assert.ok(typeof question === 'object');
    assert.equal(question.title, 'Merge Ben into');
    assert.equal(question.likely, 0);
    assert.deepEqual(question.choices[1], {
      name: 'Ann',
      number: 1,
      description: 'interviewer · 2 turns',
      excerpt: 'When did you come here? / And did you stay?',
    });
  });

  it('has those who are declared and have not spoken yet, for a name first', () => {
    const declared = `
      ---
      participants: [Dora]
      ---
    `;
    const talk = declared.trimEnd() + TALK.replace(/\n {2}/g, '\n      ');
    assert.deepEqual(names(talk, 'giveTurn'), ['Cara', 'Ann', 'Dora']);
    assert.deepEqual(names(talk, 'nameSpeaker'), ['Dora', 'Cara', 'Ann']);
    assert.deepEqual(names(talk, 'swapSpeakers'), ['Cara', 'Ann']);
  });

  it('says some of what somebody without a name says, and has nobody taken by Enter alone', () => {
    const talk = TALK.replaceAll('Ben:', 'Speaker 2:');
    const question = ask(talk, 'nameSpeaker');
    assert.ok(typeof question === 'object');
    assert.equal(question.title, 'Rename Speaker 2: “In March, with the first ferry after the ice.”');
    assert.equal(question.hint, 'Type the name, or choose a speaker');
    assert.equal(question.likely, undefined);
  });

  it('offers the names said in the text that nobody bears, for somebody without one', () => {
    const talk = `
      Ann: Welcome, everybody. Today I'm here with Ruth Calloway, who has run the ferry for years.

      Speaker 2: |Good morning.

      Ann: How does somebody end up there?

      Speaker 2: My father had it.
    `;
    const question = ask(talk, 'nameSpeaker');
    assert.ok(typeof question === 'object');
    assert.deepEqual(question.choices[0], { name: 'Ruth Calloway', description: 'said in the text', excerpt: '' });
    assert.deepEqual(names(talk.replaceAll('Ann:', 'Ruth Calloway:'), 'nameSpeaker'), ['Ruth Calloway']);
    assert.deepEqual(names(talk, 'giveTurn'), ['Ann']);
  });

  it('is nothing where only one other can be meant, or nobody', () => {
    const two = TALK.replace('Cara: We did.\n\n  ', '');
    for (const action of ['swapSpeakers', 'swapSpeakersFromHere', 'splitTurn', 'mergeTurn'] as const)
      assert.equal(ask(two, action), undefined);
    assert.deepEqual(names(two, 'giveTurn'), ['Ann']);
  });

  it('is refused outside of turns', () => {
    assert.equal(ask('It snowed.|', 'giveTurn'), 'Place the cursor in a turn.');
  });
});

describe('what a menu offers for labels', () => {
  it('is never more than eight', () => {
    const { text } = read(TALK);
    const snapshot = Snapshot.of(text.replaceAll('Cara', 'Speaker 2'));
    for (let from = 0; from <= snapshot.text.length; from++) {
      const offers = inEnglish(relabelOffers(snapshot, { from, to: from }));
      assert.ok(offers.length > 0 && offers.length <= 8, String(from));
      assert.equal(new Set(offers.map(({ title }) => title)).size, offers.length);
    }
  });

  it('is nothing where another begins to speak behind a label without its colon', () => {
    const talk =
      'Ann: When did you come?\n\nBen: In March.\n\nAnn: And you stayed?\n\nBen: I did.\n\nAnn What for?\n\n';
    const { text, offset } = read(`${talk.replace('What', 'Wh|at')}Ben: The harbour.\n\nAnn: And now?\n`);
    assert.deepEqual(relabelOffers(Snapshot.of(text), { from: offset, to: offset }), []);
  });

  describe('about marks', () => {
    const turn = (label: string) => `${label} The ice is thin.\n\n`;
    /** What is offered on the first label that is written so, as the marks it would have. */
    const offered = (talk: string, label: string) => {
      const from = talk.indexOf(label);
      const offers = inEnglish(relabelOffers(Snapshot.of(talk), { from, to: from }));
      return offers.flatMap(({ title }) => /^Write .* (?:as|like) '([^']+)'/.exec(title)?.[1] ?? []);
    };

    it('leads to those that most labels have, not to those of few', () => {
      const talk = (turn('Ann:') + turn('Ben:')).repeat(12) + (turn('Ann;') + turn('Ben:')).repeat(3);
      assert.deepEqual(offered(talk, 'Ann;'), ['Ann:', 'Ann:']);
      assert.deepEqual(offered(talk, 'Ben:'), []);
      assert.deepEqual(offered(talk, 'Ann:'), ['Ann:']);
    });

    it('leads either way where as many labels have the one as the other', () => {
      const talk = (turn('**Ann:**') + turn('Ben:')).repeat(4);
      assert.deepEqual(offered(talk, '**Ann:**'.slice(2)), ['Ann:', 'Ann:']);
      assert.deepEqual(offered(talk, 'Ben:'), ['**Ben:**', '**Ben:**']);
    });

    it('is nothing where it would be refused', () => {
      const cells = '| Ben: | It is thin. |\n'.repeat(3);
      const talk = `${turn('Ann:')}${turn('Ben:')}`.repeat(4) + `${cells}\n`;
      assert.ok(Snapshot.of(talk).transcript.turns.length > 8);
      assert.deepEqual(offered(talk, 'Ben: |'), []);
    });
  });

  it('joins where a sentence breaks off before, else merges', () => {
    const titles = (document: string) => {
      const { text, offset } = read(document);
      return relabelOffers(Snapshot.of(text), { from: offset, to: offset }).map(({ title }) => english(title));
    };
    const torn = 'Ann: When did you\n\nBen: |come here?\n\nAnn: I did.\n\nBen: When?\n\nAnn: In March.\n';
    assert.ok(titles(torn).includes('Join this turn to the paragraph before'));
    assert.ok(titles(torn.replace('come', 'Come')).includes('Merge this turn with the one before'));
  });
});

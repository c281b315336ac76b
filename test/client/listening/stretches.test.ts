import { deepEqual, equal } from 'node:assert/strict';
import type { TimelineTurn } from '../../../server/src/protocol/timing';
import {
  questionAt,
  questionFrom,
  stretchOfAnswers,
  stretchOfQuestion,
  stretchOfTurn,
  turnAt,
} from '../../../client/src/listening/stretches';

const at = (line: number, character = 0) => ({ line, character });
const range = (line: number, from = 0, to = 40) => ({ start: at(line, from), end: at(line, to) });

/** Labels stand behind a time, so that turns begin in the eleventh column. */
const turn = (line: number, from: number, to: number, kind: TimelineTurn['kind']): TimelineTurn => ({
  ...{ speaker: 0, from, to, kind, isUnanswered: false, fromIsEstimate: false, toIsEstimate: false },
  range: range(line, 11),
});

const TURNS = [
  turn(0, 0, 12_000, 'question'),
  turn(2, 12_000, 20_000, 'answer'),
  turn(4, 20_000, 31_000, 'question'),
  turn(6, 31_000, 44_000, 'answer'),
  turn(8, 44_000, 50_000, 'answer'),
];

const question = (line: number, ...answers: readonly number[]) => ({
  ...{ text: '', speaker: '', answered: true, range: range(line, 20), exchange: { ...range(line), end: at(line + 3) } },
  answers: answers.map((one) => ({ speaker: '', text: '', range: range(one) })),
});

describe('what is played from a place', () => {
  it('is the turn around it, also before its label', () => {
    deepEqual(
      [at(2, 20), at(2, 3), at(2, 40), at(3)].map((place) => turnAt(TURNS, place)?.from),
      Array(4).fill(12_000),
    );
    equal(turnAt(TURNS, at(99))?.from, 44_000);
    equal(turnAt(TURNS, at(0))?.from, 0);
    equal(turnAt([], at(0)), undefined);
    deepEqual(stretchOfTurn(TURNS, at(6, 15)), { from: 31_000, until: 44_000 });
  });

  it('is the question of the exchange around it, to the end of the turn', () => {
    const questions = [question(0, 2), question(4, 6, 8)];
    equal(questionAt({ questions }, at(2, 5)), questions[0]);
    equal(questionAt({ questions }, at(5)), questions[1]);
    equal(questionAt({ questions: [] }, at(5)), undefined);
    const [, second = question(4)] = questions;
    deepEqual(stretchOfQuestion(TURNS, second, { ms: 21_500 }), { from: 21_500, until: 31_000 });
  });

  it('is all that is answered, from the first to the last', () => {
    deepEqual(stretchOfAnswers(TURNS, question(4, 6, 8)), { from: 31_000, until: 50_000 });
    equal(stretchOfAnswers(TURNS, question(4)), undefined);
  });

  it('is the question before or behind the sound', () => {
    equal(questionFrom(TURNS, 5000, 1)?.from, 20_000);
    equal(questionFrom(TURNS, 19_900, 1), undefined);
    equal(questionFrom(TURNS, 25_000, -1)?.from, 20_000);
    equal(questionFrom(TURNS, 21_000, -1)?.from, 0);
  });
});

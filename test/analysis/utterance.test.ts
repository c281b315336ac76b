import assert from 'node:assert/strict';
import { isAsking, isPrompt } from '../../server/src/analysis/asks';
import {
  isComment,
  isConfirmation,
  isCourtesy,
  isGreeting,
  isInterjection,
  isThanks,
} from '../../server/src/analysis/utterance';

/** Each of the sentences is of the kind, and none of the others. */
function check(is: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  assert.deepEqual([yes.filter((text) => !is(text)), no.filter(is)], [[], []]);
}

describe('analysis: what a sentence does', () => {
  it('asks, by its mark or by the order of its words', () => {
    check(
      isAsking,
      [
        'Where to?',
        '去哪里？',
        'إلى أين؟',
        'Τι κάνετε;',
        'How did you get there.',
        'And what is the plan.',
        '您为什么留下',
        '"Really?"',
      ],
      ['I asked where to.', 'What a day.', 'How lovely.', 'I know who did it.'],
    );
  });
  it('asks by a semicolon in Greek alone, also in a text without any full stop', () => {
    check(isAsking, ['Πού μένετε; ', 'He said why? Γιατί;'], ['They went home; ', 'Γιατί? Yes;', 'α'.repeat(100_000)]);
  });
  it('prompts', () => {
    check(
      isPrompt,
      [
        'Tell us about the dam.',
        'And please describe the yard.',
        'Cuéntenos cómo era.',
        'Erzählen Sie davon.',
        'Racontez-nous.',
        '请您谈谈。',
        'حدثنا عن البيت.',
        "Let's talk about the dam.",
        '让我们谈谈大坝。',
      ],
      ["Let's take a break.", 'I told them about it.', 'Describing it is hard.', '我们谈过。'],
    );
  });
  it('thanks', () => {
    check(
      isThanks,
      ['Thank you very much.', 'Gracias.', '谢谢您。', 'Vielen Dank, Frau Reh.'],
      ['The tank is full.', 'A merciful end.'],
    );
  });
  it('replies to thanks', () => {
    check(isCourtesy, ['My pleasure.', "You're welcome.", '不客气。', 'Gern geschehen.'], ['It pleased me.']);
  });
  it('greets', () => {
    check(
      isGreeting,
      ['Good morning, everyone.', 'Ines, welcome to the yard.', '你好。'],
      ['It was a good morning for it, as I said before to all of them.'],
    );
  });
  it('is the noise of a listener', () => {
    check(
      isInterjection,
      ['Mm-hmm.', 'Right, right.', '[laughs]', '好的，好的。', 'Oh, I see.'],
      ['Right of way.', 'I see the dam.'],
    );
  });
  it('comments', () => {
    check(
      isComment,
      ["That's a lovely picture.", 'I would.', '[laughs] I know.'],
      ['So you built it.', 'I hear you left.'],
    );
  });
  it('confirms', () => {
    check(
      isConfirmation,
      ['Yes, exactly.', 'Not at all.', 'It was, yes.', '是的，没错。'],
      ['Yesterday.', 'Notable people.'],
    );
  });
});

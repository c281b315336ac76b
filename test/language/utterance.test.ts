import assert from 'node:assert/strict';
import { isAsking, isPrompt } from '../../server/src/language/asks';
import { saysReception, saysVisit } from '../../server/src/language/guests';
import {
  isAcknowledgement,
  isComment,
  isConfirmation,
  isCourtesy,
  isGreeting,
  isInterjection,
  isThanks,
  speaksTo,
} from '../../server/src/language/utterance';

/** Each of the sentences is of the kind, and none of the others. */
function check(is: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  assert.deepEqual([yes.filter((text) => !is(text)), no.filter(is)], [[], []]);
}

describe('language: what a sentence does', () => {
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
        'wie viele Boote kennst du',
        'Können Sie das erklären.',
        'Pouvez-vous le dire autrement',
        '¿Y quién pagó el barco',
        '누가 배를 지었습니까.',
        '"Really?"',
      ],
      [
        'I asked where to.',
        'What a day.',
        'How lovely.',
        'I know who did it.',
        'Wie du siehst, steht er.',
        'Was wir taten.',
      ],
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
  it('acknowledges', () => {
    check(
      isAcknowledgement,
      [
        'Yeah, that one.',
        'Wow. I did not know.',
        '[laughs] Right.',
        'Ja, genau.',
        "D'accord.",
        '是的，我记得。',
        'はい。',
      ],
      ['Yesterday it rained.', 'Nobody knows.', 'Janus has two faces.', '是谁', 'はし'],
    );
  });
  it('speaks to the other', () => {
    check(
      speaksTo,
      ['So you left.', 'It was yours.', 'Das war Ihr Boot.', 'Votre père.', '您留下了。'],
      ['The youth left.', 'A yourt.', 'Der Sieg.', 'It rained.'],
    );
  });
  it("is a guest's, or receives one", () => {
    check(
      saysVisit,
      [
        'Thanks so much for having me.',
        "It's great to be here.",
        'Vielen Dank für die Einladung.',
        'Gracias por la invitación.',
        "Merci de m'avoir invité.",
        '谢谢您的邀请。',
      ],
      ['Thanks for that.', 'It is great to be rich.', 'Thank you for the flowers.'],
    );
    check(
      saysReception,
      ['Thanks for joining today.', 'Thank you so much for coming.'],
      ['Thanks for joining us, everyone.', 'Thank you for listening.'],
    );
  });
});

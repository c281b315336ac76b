import assert from 'node:assert/strict';
import { givesFloor, joinsNames, reports, standsBeforeName, tellsOf, turnsTo } from '../../server/src/language/calls';
import { announcesPeople, opensHeading, opensRecordHeading } from '../../server/src/language/headings';
import { bylinePlaces, introduces, ownNamePlaces } from '../../server/src/language/introductions';
import { saysFootWords, saysSureFootWords, standsBetweenParagraphs } from '../../server/src/language/pages';
import { Phrases } from '../../server/src/language/phrases';

/** Each of the texts is of the kind, and none of the others. */
function check(is: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  assert.deepEqual([yes.filter((text) => !is(text)), no.filter(is)], [[], []]);
}

describe('language: phrases', () => {
  const thanks = Phrases.anywhere((said) => said('thanks'));
  const greetings = Phrases.atStart((said) => said('greetings'));

  it('are found in any case, in every script', () => {
    check((text) => thanks.test(text), ['THANKS, Ines.', 'Vielen Dank.', 'Спасибо!', '我們非常感謝您。'], ['Tanks.']);
  });
  it('are whole words where words stand apart', () => {
    check((text) => thanks.test(text), ['O merci.', 'Благодарим вас.'], ['A mercilessly long day', 'поблагодарить']);
  });
  it('begin a text where that is asked for', () => {
    check((text) => greetings.test(text), ['Hello, Ines.', '你好。'], ['I said hello.', '他说你好。']);
  });
  it('begin no word behind a letter with an accent', () => {
    const address = Phrases.anywhere((said) => said('address'));
    check((text) => address.test(text), ['Hast du ihn?', '¿Usted?'], ['Suppléer.']);
  });
});

describe('language: what is said around names', () => {
  it('says who somebody is', () => {
    check(introduces, ['Our guest is Ines.', 'Ich bin Vera.', '我是林岱。'], ['My brother Robert built it.']);
    assert.deepEqual(ownNamePlaces("Hi, I'm Vera, and my name is Vera Lind."), [
      { at: 8, isSure: false },
      { at: 29, isSure: true },
    ]);
    assert.deepEqual(ownNamePlaces('He built it.'), []);
    assert.deepEqual(bylinePlaces('Interviewed by Ann Lee'), [15]);
  });
  it('calls somebody, or tells of somebody', () => {
    check(givesFloor, ['Over to you, Ines.', "You're up, Ines."], ['You are tall.']);
    check(standsBeforeName, ['Thanks', 'hola'], ['table']);
    check(joinsNames, ['and', 'Und'], ['but']);
    check(tellsOf, ['who', 'der'], ['you']);
    check(turnsTo, ['You’ve', 'what', 'du'], ['who']);
    check(reports, ['He said so.'], ['He built it.']);
  });
});

describe('language: lines of headings and pages', () => {
  it('open headings, lists of people and records', () => {
    check(opensHeading, ['Chapter 3', 'Topic: Rails', 'Kapitel 2', '第三章'], ['Chapters of it', 'Party 3']);
    check(announcesPeople, ['PARTICIPANTS:', '**Present**', 'Teilnehmer'], ['Participants talked.']);
    check(opensRecordHeading, ['PREPARED STATEMENT OF ANN LEE', 'STELLUNGNAHME DER KAMMER'], ['STATEMENTS']);
  });
  it('are of the foot of a page', () => {
    check(saysFootWords, ['All rights reserved.', 'Transcribed by Bo Ray', '责任编辑：林岱'], ['We shared it.']);
    check(saysSureFootWords, ['End of the tape'], ['Share this']);
    check(standsBetweenParagraphs, ['[Advertisement]', 'Read more: the dam', '© 2024 Harbour Press'], ['Read it.']);
  });
});

import assert from 'node:assert/strict';
import { personsIn } from '../../server/src/language/persons';

describe('language: of whom a text speaks', () => {
  it('counts words for oneself and for the other', () => {
    assert.deepEqual(personsIn("I'm sure that you know my yard."), { first: 2, second: 1 });
    assert.deepEqual(personsIn('Je vous le dis, mon port est fermé.'), { first: 2, second: 1 });
    assert.deepEqual(personsIn('您什么时候来的？我不知道。'), { first: 1, second: 1 });
    assert.deepEqual(personsIn('Вы были там? Я был.'), { first: 1, second: 1 });
  });
  it('knows words that mean something else in another language by the words around them', () => {
    assert.deepEqual(personsIn('La politique du port est dans la main de la ville.'), { first: 0, second: 0 });
    assert.deepEqual(personsIn('Was hast du gesehen, und wer war da?'), { first: 0, second: 1 });
    assert.deepEqual(personsIn('i dag har vi det'), { first: 0, second: 0 });
  });
  it('knows nothing of a text without such words', () => {
    assert.deepEqual(personsIn(''), { first: 0, second: 0 });
    assert.deepEqual(personsIn('12:30 – 14:00'), { first: 0, second: 0 });
  });
});

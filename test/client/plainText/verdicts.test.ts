import { equal } from 'node:assert/strict';
import { Verdicts } from '../../../client/src/plainText/verdicts';

const TALK = 'file:///in/talk.txt';

describe('what was made of plain texts', () => {
  it('is known in the next window', () => {
    const memory = memento();
    new Verdicts(memory).set(TALK, 'transcript');
    equal(new Verdicts(memory).of(TALK), 'transcript');
    equal(new Verdicts(memory).of('file:///in/other.txt'), undefined);
  });

  it('is the last that was said', () => {
    const verdicts = new Verdicts(memento());
    verdicts.set(TALK, 'transcript');
    verdicts.set(TALK, 'asked');
    equal(verdicts.of(TALK), 'asked');
  });

  it('goes with a file, and with a folder', () => {
    const verdicts = new Verdicts(memento());
    verdicts.set(TALK, 'transcript');
    verdicts.moved(TALK, 'file:///in/new.txt');
    verdicts.moved('file:///in', 'file:///out');
    verdicts.moved('file:///ou', 'file:///nowhere');
    equal(verdicts.of('file:///out/new.txt'), 'transcript');
    equal(verdicts.of(TALK), undefined);
  });

  it('leaves no name without a file a transcript: the next one may have it', () => {
    const verdicts = new Verdicts(memento());
    verdicts.set('untitled:Untitled-1', 'transcript');
    equal(verdicts.of('untitled:Untitled-1'), undefined);
    verdicts.set('untitled:Untitled-1', 'asked');
    equal(verdicts.of('untitled:Untitled-1'), 'asked');
  });

  it('of what is longest ago is forgotten', () => {
    const verdicts = new Verdicts(memento());
    verdicts.set(TALK, 'transcript');
    for (let at = 0; at < 500; at++) verdicts.set(`file:///in/${at}.txt`, 'asked');
    equal(verdicts.of(TALK), undefined);
    equal(verdicts.of('file:///in/0.txt'), 'asked');
  });
});

function memento(): ConstructorParameters<typeof Verdicts>[0] {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string, fallback?: T) => (values.get(key) ?? fallback) as T,
    update: (key: string, value: unknown) => {
      values.set(key, value);
      return Promise.resolve();
    },
  };
}

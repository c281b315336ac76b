import { equal } from 'node:assert/strict';
import { extension, turnwise } from './support/turnwise';
import { until } from './support/until';
import { open } from './support/workspace';

describe('the status item', () => {
  it('counts questions, and labels to fix', async () => {
    await open('mayor.transcript');
    const api = await turnwise();
    const expected = '8 questions · 2 labels to fix';
    equal(await until(api.onDidChange, () => api.statusText() === expected && expected), expected);
  });
});

describe('a plain text', () => {
  it('that is no transcript is left alone', async () => {
    const api = await extension().activate();
    await open('shopping.txt');
    await until(api.onDidChange, () => api.statusText() === undefined);
    equal(api.offer(), undefined);
  });

  it('that plainly is one is offered to be shown as such, and is on request', async () => {
    const api = await extension().activate();
    const { document } = await open('library.txt');
    const offer = await until(api.onDidChange, () => api.offer());
    equal(offer.uri, document.uri.toString());
    equal(offer.turns, 10);
    equal(offer.speakers, 2);
    equal(document.languageId, 'plaintext');

    await api.accept('open');
    await until(api.onDidChange, () => api.statusText() === '4 questions');
    equal((await open('library.txt')).document.languageId, 'transcript');
  });
});

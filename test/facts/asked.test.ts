import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { askedIn } from '../support/asked';

describe('what is asked', () => {
  it('has its words however deep it stands in a long paragraph', () => {
    const before = 'The dam was built when nobody had asked for it, and it stood there for years. '.repeat(12);
    const talk = [
      'Ann: Where to?',
      'Bo: To the dam.',
      `Ann: ${before}When they close it, who is told? I was not.`,
      'Bo: The harbour is told.',
    ];
    const asked = askedIn(Snapshot.of(talk.join('\n\n')).transcript);
    assert.match(asked[1] ?? '', /^When they close it, who is told\? I was not\./);
  });
});

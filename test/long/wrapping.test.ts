import assert from 'node:assert/strict';
import { speechRange } from '../../server/src/document/places';
import { Snapshot } from '../../server/src/document/snapshot';
import { askedRange } from '../../server/src/queries/exchanges/exchange';
import { corpus, hasCorpus } from '../support/corpus';
import { wrapped } from '../support/wrapped';
import { askedBy, askedIn } from '../support/asked';

/** The questions that begin behind a word or a comma, as if their sentence began before. */
function torn(snapshot: Snapshot): readonly string[] {
  const { text, transcript } = snapshot;
  const isTorn = (before: string) => /[\p{L}\p{N},;]$/u.test(before);
  return transcript.exchanges
    .filter((exchange) => {
      const { from } = speechRange(text, exchange.question);
      return isTorn(text.slice(from, askedRange(snapshot, exchange).from).trimEnd());
    })
    .map((exchange) => askedBy(transcript, exchange));
}

describe('texts of a collection of which the lines are broken at a width', () => {
  (hasCorpus ? it : it.skip)(
    'have their questions whole, but for one in a hundred, which a scan or a list has torn',
    () => {
      let questions = 0;
      const found: string[] = [];
      for (const { text } of corpus()) {
        const snapshot = Snapshot.of(text);
        if (snapshot.transcript.width === undefined) continue;
        questions += snapshot.transcript.exchanges.length;
        found.push(...torn(snapshot));
      }
      assert.ok(found.length * 100 <= questions, `${found.length} of ${questions}: ${found.join('\n')}`);
    },
  );

  (hasCorpus ? it : it.skip)(
    'ask the same as with a paragraph on each line, where no label in a line comes to light',
    () => {
      let same = 0;
      const others: string[] = [];
      for (const { path, text } of corpus()) {
        const whole = Snapshot.of(text);
        if (whole.transcript.width !== undefined || text.length > 150_000) continue;
        const broken = Snapshot.of(wrapped(whole, { columns: 70, first: 0, rest: 0 }).text);
        if (broken.transcript.width === undefined) continue;
        const asked = new Set(askedIn(broken.transcript));
        if (askedIn(whole.transcript).every((one) => asked.has(one))) same++;
        else others.push(path);
      }
      assert.ok(others.length * 50 <= same, `${others.length} beside ${same}: ${others.join('\n')}`);
    },
  );
});

import assert from 'node:assert/strict';
import { Place } from './support';

describe('turnwise people', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  const talk = (one: string, other: string) =>
    `${one}: Where to?\n\n${other}: Home.\n\n${one}: Why?\n\n${other}: It is late.\n`;

  function writeSome(): void {
    for (const at of [1, 2, 3, 4, 5, 6]) place.write(`${at}.transcript`, talk('Tobias Reher', 'Marlene Okonjo'));
    place.write('7.transcript', talk('Tobias Reher', 'Marlene Okonjjo'));
  }

  it('lists who speaks where under which labels, and who is probably the same', async () => {
    writeSome();
    const { out, status } = await place.run(['people', '.']);
    assert.equal(status, 0);
    const [first, label] = out.split('\n');
    assert.equal(first, 'Tobias Reher  7 transcripts, 14 turns');
    assert.equal(
      label,
      '  Tobias Reher     1.transcript 2, 2.transcript 2, 3.transcript 2, 4.transcript 2, 5.transcript 2, and 2 more',
    );
    assert.match(
      out,
      /Probably the same\n {2}Marlene Okonjjo \(7\.transcript\): Marlene Okonjo in 6 transcripts {2}\+\d/,
    );
  });

  it('tells it as JSON, with reasons', async () => {
    writeSome();
    const { out } = await place.run(['people', '--format', 'json', '.']);
    const told = JSON.parse(out) as Record<string, unknown> & { likely: Record<string, unknown>[] };
    assert.deepEqual(Object.keys(told), ['version', 'transcripts', 'people', 'likely']);
    assert.deepEqual(Object.keys(told.likely[0] ?? {}), ['label', 'right', 'transcripts', 'odds', 'reasons', 'files']);
  });

  it('knows what a folder declares', async () => {
    writeSome();
    place.write('.turnwise.yaml', 'participants: [{ name: Marlene Okonjo, aliases: [Marlene Okonjjo] }]\n');
    const { out } = await place.run(['people', '.']);
    assert.match(out, /Marlene Okonjo {2}7 transcripts, 14 turns, declared/);
    assert.doesNotMatch(out, /Probably/);
  });

  it('says that nobody has a name', async () => {
    place.write('a.transcript', talk('Interviewer', 'P1'));
    assert.equal((await place.run(['people', 'a.transcript'])).out, 'nobody with a name\n');
  });
});

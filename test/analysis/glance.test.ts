import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glance } from '../../server/src/analysis/glance';

const root = join(__dirname, '../..');

describe('analysis: a glance at a plain text', () => {
  it('sees an interview', () => {
    assert.deepEqual(glance(readFileSync(join(root, 'samples/oral-history.txt'), 'utf8')), { turns: 44, speakers: 2 });
  });
  it('sees one in its first half', () => {
    const text = readFileSync(join(root, 'samples/oral-history.txt'), 'utf8');
    assert.ok(glance(text.slice(0, text.length / 2)));
  });
  it('sees none in a recipe', () => {
    assert.equal(glance(readFileSync(join(root, 'test/truth/not-a-transcript.txt'), 'utf8')), undefined);
  });
  it('sees none in settings', () => {
    assert.equal(glance('name: Ines\nport: 80\nname: Tobias\nport: 81\nname: Wu\nport: 82\n'), undefined);
  });
  it('sees none in an empty text', () => {
    assert.equal(glance(''), undefined);
  });
  it('sees none in a log', () => {
    const log = Array.from(
      { length: 40 },
      (_, at) => `12:0${at % 10}:00 ${at % 2 ? 'INFO' : 'WARN'}: request ${at} served`,
    );
    assert.equal(glance(log.join('\n')), undefined);
  });
});

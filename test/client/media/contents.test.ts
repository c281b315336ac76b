import { deepEqual, equal } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf } from '../../../client/src/media/contents';
import { m4a } from '../../e2e/support/recordings';

describe('what is in a recording that cannot be played', () => {
  const folder = mkdtempSync(join(tmpdir(), 'turnwise-media-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const contents = (bytes: Uint8Array) => {
    const file = join(folder, 'a.m4a');
    writeFileSync(file, bytes);
    return contentsOf(file);
  };

  it('is told by the name of its codec', async () => {
    deepEqual(await contents(m4a('alac')), { sound: ['ALAC'] });
    deepEqual(await contents(m4a('samr')), { sound: ['AMR'] });
  });

  it('is not known of what is broken, or no recording at all', async () => {
    equal(await contents(new Uint8Array()), undefined);
    equal(await contents(new TextEncoder().encode('No recording. '.repeat(50))), undefined);
    equal(await contents(m4a('alac').subarray(0, 120)), undefined);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { at } from '../support/root';
import { CORPUS } from '../support/beside';

describe('the weights of decisions', () => {
  it('are those that npm run fit makes', function () {
    if (CORPUS === undefined) {
      console.log('      skipped: there is no collection with ground truth beside the project');
      this.skip();
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [at('scripts/fit.mjs'), '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, `${stdout}${stderr}`);
  });
});

// Stands in for `node:assert/strict` where there is no Node: see scripts/testing/web/bundle.mjs.
import assert from 'assert/';

export const { deepEqual, equal, fail, notEqual, ok, rejects, match, doesNotMatch } = assert.strict;

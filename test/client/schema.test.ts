import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDeclarations } from '../../server/src/declarations/declarations';
import { RULE_CODES } from '../../server/src/model/ruleCodes';
import { at } from '../support/root';

const schema = JSON.parse(readFileSync(at('schemas/turnwise.schema.json'), 'utf8')) as {
  readonly properties: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
};

describe('the schema of a .turnwise.yaml', () => {
  it('has every rule', () => {
    assert.deepEqual(Object.keys(schema.properties.rules?.properties ?? {}), [...RULE_CODES]);
  });

  it('has the keys that are read, and no other', () => {
    const read = (key: string) => readDeclarations(`${key}:\n`, { kind: 'folder' }).problems.length === 0;
    assert.deepEqual(Object.keys(schema.properties).filter(read), Object.keys(schema.properties));
    assert.ok(!read('speaker'));
  });
});

import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { withApart } from '../../server/src/declaring/apart';
import { Snapshot } from '../../server/src/document/snapshot';
import { SourceText } from '../../server/src/text/sourceText';
import { dedent } from '../support/marks';

const TWO = { name: 'Ada Okafor', label: 'Mayor Okafor', apart: 'Mayor' };

function after(yaml: string, proposal = TWO): readonly string[] {
  return SourceText.of(yaml).apply(withApart(yaml, proposal)).toString().split('\n');
}

describe('declare two who look alike', () => {
  const first = ['participants:', '  - name: Ada Okafor', '    label: Mayor Okafor', '  - Mayor', ''];

  it('in an empty file', () => {
    assert.deepEqual(after(''), first);
  });

  it('beside others, in a block and in brackets', () => {
    assert.deepEqual(after('participants:\n- Ann # host\n'), [
      ...['participants:', '- Ann # host', '- name: Ada Okafor', '  label: Mayor Okafor', '- Mayor', ''],
    ]);
    assert.deepEqual(after('participants: [Ann]'), [
      'participants: [Ann, { name: Ada Okafor, label: Mayor Okafor }, Mayor]',
    ]);
  });

  it('of whom one is declared already', () => {
    assert.deepEqual(after('participants: [Ada Okafor]'), ['participants: [Ada Okafor, Mayor]']);
  });

  it('… and not where the label is declared as somebody’s, or the text is no YAML', () => {
    assert.deepEqual(withApart('participants: [{ name: Ada Okafor, aliases: [Mayor] }]', TWO), []);
    assert.deepEqual(withApart('participants: [', TWO), []);
  });

  it('so that they are two from then on, and nobody else is missed in the list', () => {
    const talk = dedent(`
      Ann: Who?

      Harbour Master Voss: One.

      Ann: What?

      Harbour Master: Two.

      Ann: And?

      Harbour Master Voss: Three.

      Ann: When?

      Harbour Master: Four.
    `);
    const [{ alias } = { alias: undefined }] = findingsIn(Snapshot.of(talk));
    assert.ok(alias);
    const yaml = after('', { ...alias, apart: alias.alias }).join('\n');
    const declared = Snapshot.of(`---\n${yaml}---\n${talk}`);
    assert.deepEqual(
      declared.transcript.participants.map(({ name }) => name),
      ['Ann', 'Harbour Master Voss', 'Harbour Master'],
    );
    assert.deepEqual(findingsIn(declared), []);
  });
});

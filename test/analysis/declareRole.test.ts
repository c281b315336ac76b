import assert from 'node:assert/strict';
import { withRole } from '../../server/src/analysis/declareRole';
import type { RoleProposal } from '../../server/src/analysis/declared/types';
import { SourceText } from '../../server/src/text/sourceText';

const OKAFOR: RoleProposal = { name: 'Okafor', label: 'Okafor', role: 'respondent' };

/** The lines that the text has afterwards. */
function after(yaml: string, proposal = OKAFOR): readonly string[] {
  return SourceText.of(yaml).apply(withRole(yaml, proposal)).toString().split('\n');
}

describe('declare a role', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['in an empty file', [''], ['participants:', '  - name: Okafor', '    role: respondent', '']],
    [
      'beside other participants',
      ['participants:', '- name: Ann # host', '', 'profile: plain'],
      ['participants:', '- name: Ann # host', '- name: Okafor', '  role: respondent', '', 'profile: plain'],
    ],
    [
      'of an entry without one',
      ['participants:', '  - name: Okafor', '    aliases:', '      - Mayor', '  - Ann'],
      ['participants:', '  - name: Okafor', '    aliases:', '      - Mayor', '    role: respondent', '  - Ann'],
    ],
    [
      'in place of another',
      ['participants:', '  - name: Okafor', '    role: other # x', '    label: Mayor'],
      ['participants:', '  - name: Okafor', '    role: respondent # x', '    label: Mayor'],
    ],
    [
      'in place of a word that is none',
      ['participants:', '  - { role: "guest", name: Okafor }'],
      ['participants:', '  - { role: respondent, name: Okafor }'],
    ],
    [
      'under a key with nothing behind it',
      ['participants:', '  - name: Okafor', '    role: # who knows'],
      ['participants:', '  - name: Okafor', '    role: respondent # who knows'],
    ],
    [
      'of a mere name',
      ['participants:', '  - Okafor # he', '  - Ann'],
      ['participants:', '  - name: Okafor # he', '    role: respondent', '  - Ann'],
    ],
    [
      'of a mere name in brackets',
      ['participants: [Okafor, Ann]'],
      ['participants: [{ name: Okafor, role: respondent }, Ann]'],
    ],
  ];
  for (const [name, before, expected] of cases) {
    it(name, () => {
      assert.deepEqual(after(before.join('\n')), expected);
    });
  }

  it('finds the participant by the label too, and writes the label where it is not the name', () => {
    const yaml = 'participants:\n  - name: Ada Okafor\n    label: Okafor';
    assert.deepEqual(after(yaml), [...yaml.split('\n'), '    role: respondent']);
    const fresh = after('', { ...OKAFOR, name: 'Ada: Okafor', label: 'Okafor' });
    assert.deepEqual(fresh.slice(1, 4), ['  - name: "Ada: Okafor"', '    label: Okafor', '    role: respondent']);
  });

  it('changes nothing where the role is declared, or where it cannot be sure', () => {
    const hopeless = [
      'participants: [{ name: Okafor, role: respondent }]',
      'participants: [{ name: Okafor, role: [a] }]',
      'participants: [Okafor',
      'participants: Okafor',
      'Okafor',
    ];
    for (const yaml of hopeless) assert.deepEqual(withRole(yaml, OKAFOR), [], yaml);
  });
});

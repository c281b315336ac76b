import assert from 'node:assert/strict';
import { withOwnRole, withRole } from '../../server/src/declaring/role';
import type { RoleProposal } from '../../server/src/model/declarations';
import { readDeclarations } from '../../server/src/declarations/declarations';
import { ALONE } from '../../server/src/document/context';
import { Snapshot } from '../../server/src/document/snapshot';
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

describe('declare a role in the transcript itself', () => {
  const talk = 'Ann: The ice was thin.\n\nOkafor: It was, all of it.\n\nAnn: The horses stayed.\n\nOkafor: They did.\n';
  const written = (text: string): string | undefined => {
    const snapshot = Snapshot.of(text);
    const changes = withOwnRole(snapshot, OKAFOR);
    return changes && snapshot.text.apply(changes).toString();
  };
  const block = '---\nparticipants:\n  - name: Okafor\n    role: respondent\n---\n';

  it('makes a front matter at the very top', () => {
    assert.equal(written(talk), `${block}\n${talk}`);
    assert.equal(written(`\n${talk}`), `${block}\n${talk}`);
    assert.equal(written(`---\n\n${talk}`), `${block}\n---\n\n${talk}`);
  });

  it('writes to the one that is there', () => {
    assert.equal(written(`---\ntitle: Ice\n---\n${talk}`), `---\ntitle: Ice\n${block.slice(4)}${talk}`);
  });

  it('makes none where another program would not know the file any more', () => {
    assert.equal(written(`WEBVTT\n\n00:01.000 --> 00:02.000\n${talk}`), undefined);
    assert.equal(written(`1\n00:00:01,000 --> 00:00:02,000\n${talk}`), undefined);
    assert.equal(written(`\uFEFF${talk}`), undefined);
    assert.equal(written('@UTF8\n@Begin\n*ANN:\tthe ice was thin .\n*OKA:\tit was .\n@End\n'), undefined);
    const chat = '<ann> the ice was thin\n<Okafor> it was, all of it\n<ann> the horses stayed\n<Okafor> they did\n';
    assert.equal(written(chat.repeat(3)), undefined);
    assert.ok(written(`1\n\n${talk}`)?.startsWith(block));
  });
});

describe('what the transcript and its folder declare of one person', () => {
  it('is put together: a role alone takes no other label away', () => {
    const yaml = 'participants: [{ name: Ada Okafor, label: Mayor Okafor, aliases: [Mayor] }]';
    const folder = readDeclarations(yaml, { kind: 'folder' });
    const text = '---\nparticipants: [{ name: Ada Okafor, role: respondent }]\n---\nAnn: So?\n\nMayor: Yes.\n';
    const [, okafor] = Snapshot.of(text, { ...ALONE, folder }).transcript.participants;
    assert.deepEqual([okafor?.name, okafor?.label, okafor?.role], ['Ada Okafor', 'Mayor Okafor', 'respondent']);
  });
});

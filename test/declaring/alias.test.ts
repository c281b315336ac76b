import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { DeclaredParticipant } from '../../server/src/model/declarations';
import { readDeclarations } from '../../server/src/declarations/declarations';
import { withAlias } from '../../server/src/declaring/alias';
import { changeBlock } from '../../server/src/declaring/yaml/changeBlock';
import type { AliasProposal } from '../../server/src/model/findings';
import { readLines } from '../../server/src/syntax/lines';
import { SourceText } from '../../server/src/text/sourceText';

const OKAFOR: AliasProposal = { name: 'Okafor', label: 'Okafor', alias: 'Mayor' };

function withoutPlaces({ name, label, role, aliases }: DeclaredParticipant) {
  return { name, label, role, aliases };
}

/** The lines that the text has afterwards. */
function after(yaml: string, proposal = OKAFOR): readonly string[] {
  return SourceText.of(yaml).apply(withAlias(yaml, proposal)).toString().split('\n');
}

describe('declare an alias', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['in an empty file', [''], ['participants:', '  - name: Okafor', '    aliases: [Mayor]', '']],
    ['in a file of comments', ['# ours'], ['# ours', 'participants:', '  - name: Okafor', '    aliases: [Mayor]', '']],
    [
      'beside other keys',
      ['profile: plain # so', ''],
      ['profile: plain # so', 'participants:', '  - name: Okafor', '    aliases: [Mayor]', ''],
    ],
    [
      'under a key with nothing behind it',
      ['participants: # who', 'profile: plain'],
      ['participants: # who', '  - name: Okafor', '    aliases: [Mayor]', 'profile: plain'],
    ],
    [
      'beside other participants',
      ['participants:', '- name: Ann # host', '', 'profile: plain'],
      ['participants:', '- name: Ann # host', '- name: Okafor', '  aliases: [Mayor]', '', 'profile: plain'],
    ],
    [
      'beside other names in brackets',
      ['participants: [Ann]'],
      ['participants: [Ann, { name: Okafor, aliases: [Mayor] }]'],
    ],
    ['in empty brackets', ['participants: []'], ['participants: [{ name: Okafor, aliases: [Mayor] }]']],
    [
      'of an entry without aliases',
      ['participants:', '  - name: Okafor', '    role: other # x', '  # next', '  - Ann'],
      ['participants:', '  - name: Okafor', '    role: other # x', '    aliases: [Mayor]', '  # next', '  - Ann'],
    ],
    [
      'of a mere name',
      ['participants:', '  - Okafor # he', '  - Ann'],
      ['participants:', '  - name: Okafor # he', '    aliases: [Mayor]', '  - Ann'],
    ],
    [
      'of a mere name in brackets',
      ['participants: [Okafor, Ann]'],
      ['participants: [{ name: Okafor, aliases: [Mayor] }, Ann]'],
    ],
    [
      'of an entry in brackets',
      ['participants: [{ name: Okafor }]'],
      ['participants: [{ name: Okafor, aliases: [Mayor] }]'],
    ],
    [
      'in a list in brackets',
      ['participants:', '  - name: Okafor', '    aliases: [ H.E.,  Okafor X, ] # all'],
      ['participants:', '  - name: Okafor', '    aliases: [ H.E.,  Okafor X, Mayor, ] # all'],
    ],
    [
      'in an empty list',
      ['participants:', '  - name: Okafor', '    aliases: []'],
      ['participants:', '  - name: Okafor', '    aliases: [Mayor]'],
    ],
    [
      'in no list',
      ['participants:', '  - name: Okafor', '    aliases: # none'],
      ['participants:', '  - name: Okafor', '    aliases: [Mayor] # none'],
    ],
    [
      'in a block list',
      ['participants:', '  - name: Okafor', '    aliases:', '      - "H.E." # formal', '    role: other'],
      [
        'participants:',
        '  - name: Okafor',
        '    aliases:',
        '      - "H.E." # formal',
        '      - Mayor',
        '    role: other',
      ],
    ],
    [
      'in a file like JSON',
      ['{"profile": "plain"}'],
      ['{participants: [{ name: Okafor, aliases: [Mayor] }], "profile": "plain"}'],
    ],
    [
      'under quoted keys',
      ['"participants":', '  - "name": Okafor'],
      ['"participants":', '  - "name": Okafor', '    aliases: [Mayor]'],
    ],
  ];
  for (const [name, before, expected] of cases) {
    it(name, () => {
      assert.deepEqual(after(before.join('\n')), expected);
    });
  }

  it('finds the participant by the label too', () => {
    const yaml = 'participants:\n  - name: Ada Okafor\n    label: Okafor';
    assert.deepEqual(after(yaml), [...yaml.split('\n'), '    aliases: [Mayor]']);
  });

  it('writes the label where it is not the name', () => {
    assert.deepEqual(after('', { name: 'Ada Okafor', label: 'Okafor', alias: 'A' }), [
      'participants:',
      '  - name: Ada Okafor',
      '    label: Okafor',
      '    aliases: [A]',
      '',
    ]);
  });

  it('quotes what YAML would misread', () => {
    assert.equal(after('', { ...OKAFOR, alias: 'Okafor, Jr.' })[2], '    aliases: ["Okafor, Jr."]');
    assert.equal(after('', { ...OKAFOR, alias: '[Okafor]' })[2], '    aliases: ["[Okafor]"]');
    assert.equal(after('', { ...OKAFOR, name: '#1', label: '#1' })[1], '  - name: "#1"');
    assert.equal(after('', { ...OKAFOR, alias: '42' })[2], '    aliases: ["42"]');
  });

  it('counts every line break once', () => {
    const lines = ['profile: plain', 'participants:', '  - Ann', '  - name: Okafor', ''];
    for (const end of ['\r\n', '\r'])
      assert.deepEqual(withAlias(lines.join(end), OKAFOR), withAlias(lines.join('\n'), OKAFOR));
  });

  it('changes nothing where it cannot be sure', () => {
    const hopeless = [
      'participants: [Okafor',
      'participants: Okafor',
      'Okafor',
      'participants: [{ name: Okafor, aliases: { a: b } }]',
      'participants: [{ name: Okafor, aliases: [Mayor] }]',
      'participants: [Okafor, { name: Ann, aliases: [Mayor] }]',
      'profile: a\n---\nprofile: b',
    ];
    for (const yaml of hopeless) assert.deepEqual(withAlias(yaml, OKAFOR), [], yaml);
  });

  it('adds the alias and changes nothing else @large', () => {
    fc.assert(
      fc.property(files(), (yaml) => {
        const before = readDeclarations(yaml, { kind: 'folder' });
        const [first] = before.participants;
        const { name, label } = first ?? OKAFOR;
        const text = after(yaml, { name, label, alias: 'Seine: Exzellenz' }).join('\n');
        const { participants, ...others } = readDeclarations(text, { kind: 'folder' });
        const { participants: old, ...otherOld } = before;
        assert.deepEqual(others, otherOld);
        const aliased = { name, label, role: first?.role, aliases: [...(first?.aliases ?? []), 'Seine: Exzellenz'] };
        assert.deepEqual(participants.map(withoutPlaces), [aliased, ...old.slice(1).map(withoutPlaces)]);
      }),
      { numRuns: 60 },
    );
  });

  it('writes into a front matter that is there, and makes none', () => {
    const read = (text: string) => ({ text: SourceText.of(text), lines: readLines(SourceText.of(text)) });
    const write = (yaml: string) => withAlias(yaml, OKAFOR);
    const snapshot = read('---\ntitle: A talk\n---\nLiu: Hello.');
    const text = snapshot.text.apply(changeBlock(snapshot, write)).toString();
    assert.equal(text, '---\ntitle: A talk\nparticipants:\n  - name: Okafor\n    aliases: [Mayor]\n---\nLiu: Hello.');
    assert.deepEqual(changeBlock(read('Okafor: Hello.'), write), []);
  });
});

/** Valid files in every style that the YAML library writes, with names full of characters that mean something to YAML. */
function files(): fc.Arbitrary<string> {
  const letters = fc.constantFrom('A', 'é', '刘', ' ', '.', ',', ':', '#', '"', "'", '[', '}', '-', '&', '1', '|', '’');
  const word = fc
    .array(letters, { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '');
  const aliases = fc.option(fc.uniqueArray(word, { maxLength: 3 }), { nil: undefined });
  const entry = fc.record({ aliases, role: fc.constantFrom('other', undefined), bare: fc.boolean() });
  const style = fc.constantFrom('any', 'block', 'flow');
  return fc
    .record({
      entries: fc.array(entry, { maxLength: 3 }),
      names: fc.uniqueArray(word, { minLength: 3, maxLength: 3 }),
      style,
      last: fc.boolean(),
    })
    .map(({ entries, names, style, last }) => {
      const participants = entries.map(({ aliases, role, bare }, index) => {
        const name = names[index] ?? '';
        // The index keeps the aliases of different entries apart.
        return bare
          ? name
          : { name, ...(role && { role }), ...(aliases && { aliases: aliases.map((alias) => `${alias}${index}x`) }) };
      });
      const data = last ? { profile: 'plain', participants } : { participants, notSpeakers: ['Note'] };
      return stringify(data, { collectionStyle: style });
    })
    .filter((yaml) => readDeclarations(yaml, { kind: 'folder' }).problems.length === 0);
}

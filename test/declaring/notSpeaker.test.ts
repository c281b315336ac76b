import assert from 'node:assert/strict';
import { withNotSpeaker } from '../../server/src/declaring/notSpeaker';
import { SourceText } from '../../server/src/text/sourceText';

/** The lines that the text has afterwards. */
function after(yaml: string, word = 'Note'): readonly string[] {
  return SourceText.of(yaml).apply(withNotSpeaker(yaml, word)).toString().split('\n');
}

describe('declare a word that names nobody', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['in an empty file', [''], ['notSpeakers: [Note]', '']],
    ['beside other keys', ['participants: [Ann] # us'], ['participants: [Ann] # us', 'notSpeakers: [Note]', '']],
    [
      'under a key with nothing behind it',
      ['notSpeakers: # none yet', 'profile: plain'],
      ['notSpeakers: [Note] # none yet', 'profile: plain'],
    ],
    ['beside other words', ['notSpeakers: [Break]'], ['notSpeakers: [Break, Note]']],
    ['in empty brackets', ['notSpeakers: []'], ['notSpeakers: [Note]']],
    [
      'in a block of others',
      ['notSpeakers:', '- Break # always', 'profile: plain'],
      ['notSpeakers:', '- Break # always', '- Note', 'profile: plain'],
    ],
    ['in a file in braces', ['{ profile: plain }'], ['{notSpeakers: [Note],  profile: plain }']],
  ];
  for (const [name, before, expected] of cases) {
    it(name, () => {
      assert.deepEqual(after(before.join('\n')), expected);
    });
  }

  it('quotes what YAML would misread', () => {
    assert.deepEqual(after('', 'Note, 2'), ['notSpeakers: ["Note, 2"]', '']);
    assert.deepEqual(after('notSpeakers:\n  - Break', '#1'), ['notSpeakers:', '  - Break', '  - "#1"']);
  });

  it('changes nothing where it cannot be sure', () => {
    const hopeless = [
      'notSpeakers: [Note]',
      'notSpeakers: [Break',
      'notSpeakers: Break',
      'Break',
      'participants: [Note]',
      'participants: [{ name: Ann, aliases: [note] }]',
      'profile: a\n---\nprofile: b',
    ];
    for (const yaml of hopeless) assert.deepEqual(withNotSpeaker(yaml, 'Note'), [], yaml);
  });
});

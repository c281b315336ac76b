import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLine } from '../../server/src/syntax/line';
import { readLines } from '../../server/src/syntax/lines';
import { ChunkedList } from '../../server/src/text/chunkedList';
import { SourceText } from '../../server/src/text/sourceText';
import { readDeclarations, readFrontMatter } from '../../server/src/declarations/declarations';
import { frontMatterSpan } from '../../server/src/declarations/frontMatter';
import { NO_DECLARATIONS } from '../../server/src/model/declarations';
import { RULE_CODES } from '../../server/src/model/ruleCodes';
import { english } from '../../server/src/words/say';

const folder = (yaml: string) => readDeclarations(yaml, { kind: 'folder' });

/** The problems of a folder file, each as the words it stands at and its sentence. */
function problemsOf(yaml: string): readonly (readonly [string, string])[] {
  return folder(yaml).problems.map(({ range, message }) => [yaml.slice(range.from, range.to), english(message)]);
}

function frontMatter(text: string) {
  const source = SourceText.of(text);
  return readFrontMatter(source, readLines(source));
}

describe('declarations', () => {
  it('reads all that a folder file can declare', () => {
    const yaml = [
      'participants:',
      '  - name: Ada Okafor',
      '    label: Mayor Okafor        # what fixes write',
      '    role: respondent',
      '    aliases: [Mayor, Her Worship]',
      '  - Ines Brandt',
      'notSpeakers: [Note, Break]',
      'profile: plain',
      'rules: { same-speaker-repeated: information, label-drift: off }',
      'ignore: ["drafts/**"]',
    ].join('\n');
    const { participants, problems, rules, ...others } = folder(yaml);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      participants.map(({ range, labelRange, ...participant }) => ({
        ...participant,
        at: yaml.slice(range.from, range.to),
        labelAt: labelRange && yaml.slice(labelRange.from, labelRange.to),
      })),
      [
        {
          name: 'Ada Okafor',
          label: 'Mayor Okafor',
          role: 'respondent',
          aliases: ['Mayor', 'Her Worship'],
          at: 'Ada Okafor',
          labelAt: 'Mayor Okafor',
        },
        {
          name: 'Ines Brandt',
          label: 'Ines Brandt',
          role: undefined,
          aliases: [],
          at: 'Ines Brandt',
          labelAt: undefined,
        },
      ],
    );
    assert.deepEqual(
      [...rules],
      [
        ['same-speaker-repeated', 'information'],
        ['label-drift', 'off'],
      ],
    );
    assert.deepEqual(others, {
      notSpeakers: ['Note', 'Break'],
      profile: 'plain',
      ignore: ['drafts/**'],
      named: [],
      media: undefined,
      title: undefined,
      published: {},
    });
  });

  it('declares nothing where there is nothing', () => {
    for (const yaml of ['', '\n', '# only a comment\n', '---\n', '~']) assert.deepEqual(folder(yaml), NO_DECLARATIONS);
  });

  it('lets keys without a value stand for nothing', () => {
    assert.deepEqual(folder('participants:\nnotSpeakers:\nrules:\nprofile:\nignore:\n'), NO_DECLARATIONS);
  });

  it('takes numbers as they are written', () => {
    assert.equal(folder('participants: [007]').participants[0]?.name, '007');
  });

  it('follows references', () => {
    const { participants, problems } = folder(
      'participants:\n  - name: &ann Ann Lee\n    label: Ann\nnotSpeakers: [Note]\nprofile: *ann\n',
    );
    assert.deepEqual([participants[0]?.name, problems], ['Ann Lee', []]);
  });

  describe('tells what is wrong, and where:', () => {
    const cases: readonly (readonly [string, string, string, string])[] = [
      [
        'an unknown key',
        'participant: [Ann]',
        'participant',
        "Unknown key 'participant'; did you mean 'participants'?",
      ],
      [
        'an unknown key like no other',
        'colour: red',
        'colour',
        "Unknown key 'colour'; known are participants, notSpeakers, profile, rules, media and ignore.",
      ],
      ['no list', 'participants: Ann', 'participants', "'participants' must be a list: one '- name: …' for each."],
      ['no name', 'participants:\n  - role: other', 'role', 'This participant has no name.'],
      ['an empty name', 'participants:\n  - name:', 'name', "'name' must be a text."],
      [
        'a list in the list',
        'participants: [[Ann]]',
        '[Ann]',
        "A participant is a name, or a 'name: …' with what belongs to it.",
      ],
      [
        'an unknown role',
        'participants: [{ name: A, role: respondant }]',
        'respondant',
        "Unknown role 'respondant'; did you mean 'respondent'?",
      ],
      [
        'another word for a role',
        'participants: [{ name: A, role: host }]',
        'host',
        "Unknown role 'host'; did you mean 'interviewer'?",
      ],
      [
        'an unknown key of an entry',
        'participants: [{ name: A, alias: [B] }]',
        'alias',
        "Unknown key 'alias'; known are name, label, role and aliases.",
      ],
      [
        'aliases that are no list',
        'participants: [{ name: A, aliases: B }]',
        'aliases',
        "'aliases' must be a list, such as [B].",
      ],
      [
        'a name declared twice',
        'participants: [Ann, ann]',
        'ann',
        "'ann' is declared twice; put all labels into one entry.",
      ],
      [
        'a label of two',
        'participants: [{ name: A, label: X }, { name: B, label: X }]',
        'X',
        "'X' already stands for 'A'; a label can stand for one participant only.",
      ],
      [
        "an alias that is another's label",
        'participants: [{ name: A, label: X }, { name: B, aliases: [X] }]',
        'X',
        "'X' already stands for 'A'; a label can stand for one participant only.",
      ],
      [
        "a name that is another's alias",
        'participants: [{ name: A, aliases: [B] }, B]',
        'B',
        "'B' already stands for 'A'.",
      ],
      [
        'a silent speaker',
        'participants: [Note]\nnotSpeakers: [note]',
        'note',
        "'note' cannot be no speaker: it stands for 'Note'.",
      ],
      ['an unknown level', 'rules: { label-drift: warn }', 'warn', "Unknown level 'warn'; did you mean 'warning'?"],
      [
        'an unknown rule',
        'rules: { label-drfit: off }',
        'label-drfit',
        "Unknown rule 'label-drfit'; did you mean 'label-drift'?",
      ],
      ['an unknown rule like no other', 'rules: { colour: off }', 'colour', "Unknown rule 'colour'."],
      [
        'rules that are a list',
        'rules: [label-drift]',
        'rules',
        "'rules' must hold entries, such as { label-drift: off }.",
      ],
      [
        'no recording',
        'media: [a.mp3]',
        'media',
        `'media' must be a file, such as tape-3.mp3, or { file: tape-3.mp3, offset: "00:01:30" }.`,
      ],
      ['no offset', 'media: { offset: soon }', 'soon', `'offset' must be a time, such as "00:01:30".`],
      ['a wrong type', 'profile: [plain]', 'profile', "'profile' must be a text."],
      ['a list of lists', 'notSpeakers: [[Note]]', '[Note]', "'notSpeakers' must be a list of texts; this is none."],
      ['a key twice', 'profile: a\nprofile: b', 'profile', "'profile' stands here twice."],
      ['no mapping', 'Hello there', 'Hello there', "Declarations begin with a key such as 'participants:'."],
      ['a star', 'participants: [*Ann*]', '*Ann*', 'A text that begins with * must stand in quotes.'],
      [
        'a missing comma',
        'participants: [{ name: Ann label: A }]',
        'Ann label: A ',
        'A comma is missing here, or quotes round a text with a colon.',
      ],
      ['a missing colon', 'participants:\n  - Ann\nprofile\n', 'profile', 'A colon is missing behind this key.'],
      ['a tab', 'participants:\n\t- Ann', '\t', 'YAML is indented with spaces, not with tabs.'],
      ['a colon', 'profile: a: b', 'a', 'A text with a colon and a space in it must stand in quotes.'],
      ['a missing bracket', 'notSpeakers: [Note\nprofile: a', 'p', 'A closing ] is missing before this.'],
      ['a missing brace at the end', 'rules: { label-drift: off', '', 'A closing } is missing before this.'],
      ['bad indentation', 'participants:\n  - Ann\n - Ben', ' ', 'This is not indented as what stands above it.'],
      ['a missing quote', 'profile: "a', '', 'A closing " is missing before this.'],
      [
        'a second document',
        'profile: a\n---\nprofile: b',
        '---',
        'Only what stands above this line counts: a second YAML document starts here.',
      ],
    ];
    for (const [name, yaml, words, message] of cases) {
      it(name, () => {
        assert.deepEqual(problemsOf(yaml), [[words, message]]);
      });
    }
  });

  it('says an unknown key or rule mildly and a wrong role loudly', () => {
    assert.deepEqual(
      folder('colour: red\nrules: { x: off }\nparticipants: [{ name: A, role: boss }]').problems.map(
        ({ severity }) => severity,
      ),
      ['warning', 'warning', 'error'],
    );
  });

  it('takes a level for every rule there is or will be, and for no other', () => {
    const levels = RULE_CODES.map((code) => `  ${code}: hint\n`).join('');
    const { rules, problems } = folder(`rules:\n${levels}  label-drfit: off\n`);
    assert.deepEqual([...rules.keys()], RULE_CODES);
    assert.equal(problems.length, 1);
  });

  it('reads what can be read of a faulty text', () => {
    const { participants, notSpeakers } = folder('participants: [Ann]\nnotSpeakers: [Note\n');
    assert.deepEqual([participants.map(({ name }) => name), notSpeakers], [['Ann'], ['Note']]);
  });

  describe('survives', () => {
    it('nesting that would exhaust the stack', () => {
      for (const deep of ['['.repeat(5000), '- '.repeat(5000), '{a: '.repeat(2000)]) {
        assert.equal(problemsOf(deep)[0]?.[1], 'This is nested too deeply to be a list of declarations.');
      }
    });

    it('references that multiply', () => {
      const bomb = Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [${`*k${i - 1}, `.repeat(i === 0 ? 0 : 9)}x]`);
      assert.ok(folder(`${bomb.join('\n')}\nparticipants: [*k29, *k29]\n`).participants.length === 0);
      assert.deepEqual(folder('participants: &all [*all]').participants, []);
    });

    it('a very long text', () => {
      assert.equal(problemsOf('a'.repeat(300_000))[0]?.[1], 'This is too long to be a list of declarations.');
    });

    it('anything', () => {
      const scraps = fc.constantFrom(
        'participants:',
        '- ',
        'name:',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        '&a',
        '*a',
        '"',
        '|',
        '#',
        'x',
        '\t',
        '? ',
        '!!int ',
        '---',
      );
      const texts = fc.oneof(
        fc.string(),
        fc.array(scraps).map((parts) => parts.join('')),
      );
      fc.assert(
        fc.property(texts, (yaml) => {
          for (const { range } of folder(yaml).problems)
            assert.ok(0 <= range.from && range.from <= range.to && range.to <= yaml.length);
        }),
        { numRuns: 150 },
      );
    });
  });
});

describe('front matter', () => {
  const spanOf = (...lines: string[]) => frontMatterSpan(ChunkedList.of(lines.map(readLine)))?.endLine;

  it('ends at its closing fence', () => {
    assert.equal(spanOf('---', 'title: A talk', '---', 'Ann: Hello.'), 2);
    assert.equal(spanOf('--- ', 'title: A talk', '...', 'Ann: Hello.', '---'), 2);
    assert.equal(spanOf('---', '---'), 1);
  });

  it('is none without a fence, unclosed, or too long', () => {
    assert.equal(spanOf('title: A talk', '---'), undefined);
    assert.equal(spanOf('', '---', 'title: A talk', '---'), undefined);
    assert.equal(spanOf('---', 'title: A talk'), undefined);
    assert.equal(spanOf('---', ...Array.from({ length: 400 }, () => '# much'), '---'), undefined);
  });

  it('is not the conversation between two rules', () => {
    assert.equal(spanOf('---', '', 'Ann: Hello.', 'Ben: Hello.', '---'), undefined);
    assert.equal(spanOf('---', 'Ann: Hello.', 'Ben: Yes.', 'Ann: Well.', 'Ben: Bye.', '---'), undefined);
    assert.equal(spanOf('---', '', 'participants: [Ann]', '---'), 3);
  });

  it('has ranges in the document, whatever ends its lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = [
        '---',
        'title: A talk',
        'participants: [Ann, { name: Ben, role: host, label: B }]',
        '---',
        'Ann: Hello.',
      ].join(end);
      const { participants, problems } = frontMatter(text);
      const source = SourceText.of(text);
      assert.deepEqual(
        [...participants, ...problems].map(({ range }) => source.slice(range.from, range.to)),
        ['Ann', 'Ben', 'host'],
      );
      const labels = participants.map(({ labelRange }) => labelRange && source.slice(labelRange.from, labelRange.to));
      assert.deepEqual(labels, [undefined, 'B']);
    }
  });

  it('may hold what belongs to others', () => {
    const { problems, named } = frontMatter('---\ntitle: Foo: bar\ntags: [a\n---\nAnn: Hello.');
    assert.deepEqual([problems, named], [[], []]);
    assert.deepEqual(frontMatter('---\nparticipant: Ann\nignore: yes\ntags: {a: [b]}\n---\n').problems, []);
  });

  it('is told of its mistakes when our keys are in it', () => {
    assert.equal(frontMatter('---\ntitle: Foo: bar\nparticipants: [Ann]\n---\n').problems.length, 1);
  });

  it('gives the names that others have written into it', () => {
    const { named, participants } = frontMatter("---\nspeakers: ['Ann Lee', Ben]\nhost: Ben\nguests: { x: y }\n---\n");
    const names = named.map(({ name, role }) => `${name}: ${role ?? 'none'}`);
    assert.deepEqual([names, participants], [['Ann Lee: none', 'Ben: none', 'Ben: moderator'], []]);
  });

  it('is not read again when something below it changes', () => {
    const before = SourceText.of('---\nparticipants: [Ann]\n---\nAnn: Hello.');
    const lines = readLines(before);
    const after = before.replace({ from: before.length, to: before.length, insert: ' You.' });
    const reread = lines.replace(3, 4, [readLine('Ann: Hello. You.')]);
    assert.equal(readFrontMatter(after, reread), readFrontMatter(before, lines));
    const edited = lines.replace(1, 2, [readLine('participants: [Ben]')]);
    assert.equal(
      readFrontMatter(SourceText.of('---\nparticipants: [Ben]\n---\nAnn: Hello.'), edited).participants[0]?.name,
      'Ben',
    );
  });
});

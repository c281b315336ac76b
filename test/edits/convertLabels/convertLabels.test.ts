import assert from 'node:assert/strict';
import { PROFILES } from '../../../server/src/declarations/profiles';
import { Snapshot } from '../../../server/src/document/snapshot';
import { convertLabels } from '../../../server/src/edits/convertLabels/convertLabels';
import { LABEL_FORMS, labelForm, writtenForm } from '../../../server/src/edits/convertLabels/forms';
import { conversionQuestion } from '../../../server/src/edits/convertLabels/question';
import { isRefusal } from '../../../server/src/edits/refusal';
import { TALK } from '../../support/talk';
import { english } from '../../../server/src/words/say';
import { inEnglish } from '../../support/english';

/** The first six turns of a talk, each written with its speaker and what they say. */
function talk(turn: (speaker: string, said: string) => string, between = '\n\n'): string {
  return `${TALK.map(([speaker, said]) => turn(speaker, said)).join(between)}\n`;
}

const COLON = talk((speaker, said) => `${speaker}: ${said}`);

/** A text with its labels in another form, or why not. */
function converted(text: string, id: string): string {
  const form = writtenForm(id);
  assert.ok(form);
  const snapshot = Snapshot.of(text);
  const answer = convertLabels(snapshot, form);
  return isRefusal(answer) ? english(answer.refused) : snapshot.text.apply(answer.changes).toString();
}

describe('Converting labels', () => {
  const inForm: Readonly<Record<string, string>> = {
    colon: COLON,
    capitals: talk((speaker, said) => `${speaker.toUpperCase()}: ${said}`),
    bold: talk((speaker, said) => `**${speaker}:** ${said}`),
    'bold-name': talk((speaker, said) => `**${speaker}**: ${said}`),
    italic: talk((speaker, said) => `*${speaker}:* ${said}`),
    brackets: talk((speaker, said) => `[${speaker}]: ${said}`),
    list: talk((speaker, said) => `- ${speaker}: ${said}`),
    stop: talk((speaker, said) => `${speaker.toUpperCase()}. ${said}`),
    dash: talk((speaker, said) => `${speaker} – ${said}`),
    tab: talk((speaker, said) => `${speaker}\t${said}`),
    alone: talk((speaker, said) => `${speaker}\n${said}`),
    'bold-alone': talk((speaker, said) => `**${speaker}**\n\n${said}`),
    heading: talk((speaker, said) => `### ${speaker}\n\n${said}`),
  };

  it('writes a form of one’s own, in which Name stands for each label', () => {
    assert.equal(
      converted(COLON, '__Name__:'),
      talk((speaker, said) => `__${speaker}__: ${said}`),
    );
    assert.equal(
      converted(COLON, '#### 名称：'),
      talk((speaker, said) => `#### ${speaker}：\n\n${said}`),
    );
    for (const word of ['Name says:', '__:', 'Name Name:', '1. Name:']) assert.equal(writtenForm(word), undefined);
  });

  it('takes the star before an item of a list for no emphasis', () => {
    const items = (form: (name: string) => string) =>
      `* ${form('Ann Lee')} I *really* said so?\n* ${form('Bo')} You *did*.\n* ${form('Ann Lee')} Why?\n`;
    assert.equal(
      converted(
        items((name) => `${name}:`),
        'bold',
      ),
      items((name) => `**${name}:**`).replace(/^\* /gm, ''),
    );
  });

  it('knows every form', () => {
    assert.deepEqual(
      Object.keys(inForm),
      LABEL_FORMS.map(({ id }) => id),
    );
  });

  for (const { id, name } of LABEL_FORMS) {
    it(`leads from each form to this one: ${english(name)}`, () => {
      for (const [other, text] of Object.entries(inForm)) {
        const isShouted = other === 'capitals' || other === 'stop';
        const expected = inForm[id] ?? '';
        const labels = (written: string) => (isShouted ? written.toUpperCase() : written);
        const found = converted(text, id);
        if (found === 'All labels have this form already.') assert.equal(labels(text), labels(expected));
        else assert.equal(labels(found), labels(expected), `from ${other}`);
      }
    });
  }

  it('takes a time along, before the label, in it or behind it', () => {
    const before = talk((speaker, said) => `[0:12] ${speaker}: ${said}`);
    const beside = talk((speaker, said) => `${speaker} (0:12): ${said}`);
    const behind = talk((speaker, said) => `${speaker}: [0:12] ${said}`);
    assert.equal(converted(before, 'bold'), before.replace(/(Ines Brandt|Tobias Reh):/g, '**$1:**'));
    assert.equal(converted(beside, 'bold'), beside.replace(/(\w+ \w+ \(0:12\)):/g, '**$1:**'));
    assert.equal(converted(behind, 'bold'), behind.replace(/(Ines Brandt|Tobias Reh):/g, '**$1:**'));
    assert.match(converted(before, 'heading'), /^### Ines Brandt \[0:12\]\n\nWhere did/);
    assert.match(converted(beside, 'alone'), /^Ines Brandt \(0:12\)\nWhere did/);
    assert.match(
      converted('Ines Brandt  0:12\nWhy?\n\nTobias Reh  0:15\nSo.\n\n'.repeat(4), 'colon'),
      /^Ines Brandt 0:12: Why\?\n\nTobias/,
    );
  });

  it('keeps numbers, chevrons and the indentation before a label', () => {
    let nth = 0;
    const numbered = talk((speaker, said) => `${++nth}. ${speaker}: ${said}`);
    assert.equal(converted(numbered, 'bold'), numbered.replace(/(Ines Brandt|Tobias Reh):/g, '**$1:**'));
    assert.match(
      converted(
        talk((speaker, said) => `  >> ${speaker}: ${said}`),
        'bold',
      ),
      /^ {2}>> \*\*Ines Brandt:\*\* /,
    );
  });

  it('knows a full stop and a dash, and the marks of Chinese papers', () => {
    const talkOf = (mark: (name: string) => string) =>
      `${mark('林岱')}您好吗？\n\n${mark('陈立')}很好，谢谢。\n\n`.repeat(4);
    const plain = talkOf((name) => `${name}：`);
    assert.equal(
      converted(
        talkOf((name) => `${name}﹕`),
        'colon',
      ),
      plain,
    );
    assert.equal(
      converted(
        talkOf((name) => `【${name}】`),
        'colon',
      ),
      plain,
    );
    assert.equal(converted('P.- ¿Dónde?\n\nR.- Aquí mismo.\n\n'.repeat(4), 'colon').slice(0, 12), 'P: ¿Dónde?\n\n');
  });

  it('leaves what is said below a colon below', () => {
    const below = talk((speaker, said) => `${speaker}:\n${said}`);
    assert.equal(
      converted(below, 'bold'),
      talk((speaker, said) => `**${speaker}:**\n${said}`),
    );
    assert.equal(converted(below, 'dash'), inForm.dash);
  });

  it('leaves paragraphs, directions and what stands between the turns as they are', () => {
    const long = COLON.replace('From my aunt.', '[laughs]\n\nFrom my aunt.')
      .replace('And when', '***\n\nInes Brandt: And when')
      .replace('Ines Brandt: ***', '***');
    assert.equal(converted(long, 'bold'), long.replace(/^(\w+ \w+):/gm, '**$1:**'));
  });

  it('parts a name on its own line from what stands above it', () => {
    const tight = talk((speaker, said) => `${speaker}: ${said}`, '\n');
    assert.equal(converted(tight, 'heading'), inForm.heading);
  });

  it('writes the colon of the document', () => {
    const wide = '安：为什么？\n\n本：就是这样。\n\n'.repeat(5);
    assert.equal(converted(wide, 'bold'), wide.replaceAll(/(.)：/g, '**$1：** '));
    const alone = '林馆长\n为什么？\n\n周老师\n就是这样。\n\n'.repeat(5);
    assert.equal(converted(alone, 'colon'), alone.replaceAll(/(林馆长|周老师)\n/g, '$1：'));
  });

  it('writes capitals as the language has them', () => {
    const turkish = 'Işık Demir: Nasıl?\n\nAli Veli: İşte öyle.\n\n'.repeat(4);
    assert.match(converted(turkish, 'capitals'), /^IŞIK DEMİR: Nasıl\?\n\nALİ VELİ: İşte öyle\./);
    const german = 'Tuğba Erdinç: Wie geht es dir heute?\n\nIlse Veit: Wie immer geht es mir gut.\n\n'.repeat(4);
    assert.match(converted(german, 'capitals'), /^TUĞBA ERDINÇ: Wie[^]*ILSE VEIT: /);
  });

  describe('is refused', () => {
    it('where a label has more than a form can hold', () => {
      const directed = COLON.replace('Tobias Reh: From', 'Tobias Reh [laughs]: From');
      assert.equal(converted(directed, 'bold'), "Line 3: '[laughs]:' has no place in another form of label.");
    });

    it('where what is said stands in something', () => {
      const cells = talk((speaker, said) => `| ${speaker} | ${said} |`, '\n');
      assert.match(converted(cells, 'colon'), /^Line 1: What is said there stands in a cell/);
      assert.match(converted('**Ann: Why is it?**\n\nBen: So it is.\n\n'.repeat(4), 'colon'), /^Line 1: What is said/);
    });

    it('where a label would be none, or other turns would be read', () => {
      const small = COLON.replaceAll('Ines Brandt', 'mika');
      assert.equal(converted(small, 'dash'), "'mika' would not be read as a speaker's label here.");
      const named = COLON.replace('Twice. The soup was good.', 'Ines Brandt: she would know.');
      assert.equal(
        converted(named, 'heading'),
        'In this form the turns of this text would be read differently, so nothing was changed.',
      );
    });

    it('in captions, and in a text without labels', () => {
      const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: Why?\n\n00:03.000 --> 00:04.000\nBen: So.\n';
      assert.equal(converted(captions, 'bold'), 'This file has a format of its own, with one form of label.');
      assert.equal(converted('Milk\n', 'bold'), 'No speaker was found in this text.');
    });
  });

  describe('asks', () => {
    it('with an example of each form, and none of the one that is there', () => {
      const question = inEnglish(conversionQuestion(Snapshot.of(COLON)));
      assert.ok(!isRefusal(question));
      const [first] = question.choices;
      assert.deepEqual(first, {
        name: 'Capitals and colon',
        description: '',
        excerpt: 'INES BRANDT: Where did you learn to weld?',
      });
      assert.deepEqual(
        question.choices.slice(8).map(({ excerpt }) => excerpt),
        [
          'Ines Brandt ⇥ Where did you learn to weld?',
          'Ines Brandt ↵ Where did you learn to weld?',
          '**Ines Brandt** ↵ Where did you learn to weld?',
          '### Ines Brandt ↵ Where did you learn to weld?',
        ],
      );
    });

    it("for the house's own first, and for what cannot be done last", () => {
      for (const { name: profile, layout } of PROFILES) {
        const asked = inEnglish(conversionQuestion(Snapshot.of(`---\nprofile: ${profile}\n---\n${COLON}`)));
        const own = inEnglish(labelForm(layout.labels ?? ''))?.name ?? 'Capitals and colon';
        assert.ok(!isRefusal(asked) && asked.choices[0]?.name === own, profile);
      }
      const top = '---\nprofile: podcast\n---\n';
      const question = inEnglish(conversionQuestion(Snapshot.of(top + COLON.replaceAll('Ines Brandt', 'mika'))));
      assert.ok(!isRefusal(question));
      const { choices } = question;
      assert.deepEqual([choices[0]?.name, choices[0]?.description], ['Bold with its colon', 'the style of the house']);
      const dash = choices.findIndex(({ name }) => name === 'Name and dash');
      assert.deepEqual(choices[dash], {
        name: 'Name and dash',
        description: 'not in this text',
        excerpt: "'mika' would not be read as a speaker's label here.",
      });
      assert.ok(choices.slice(dash).every(({ description }) => description === 'not in this text'));
    });

    it('nothing of a text without labels', () => {
      assert.ok(isRefusal(conversionQuestion(Snapshot.of('Milk\n'))));
    });
  });
});

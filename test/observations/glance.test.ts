import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glance } from '../../server/src/observations/glance';
import { at } from '../support/root';

/** Pages that have something in the form of turns. */
const PAGES: Readonly<Record<string, string>> = {
  'a list of changes': `# Changes

## 2.0.0

- Added: The gauge can be read from afar.
- Fixed: A sensor that is silent stops nobody.
- Added: Colours for the tides.
- Changed: All heights are in centimetres now.
- Fixed: The map is drawn once.
- Added: A page that tells how to build it.
- Changed: The harbour is in the middle.
`,
  'a manual of programs': `# Gauge

### read

Arguments:

- **harbour** \`string\` - Which one.

Returns: \`number\` - The height.

### write

Arguments:

- **height** \`number\` - How high.

Returns: \`void\`.

### close

Arguments:

- **force** \`boolean\` - Even where somebody reads.

Returns: \`void\`.
`,
  'a page about interviews': `# How to write them down

Write each label on a line of its own.

\`\`\`
Ines: When did you come here?
Tobias: In March.
Ines: And did you stay?
Tobias: I did.
Ines: Who else?
Tobias: Nobody else.
\`\`\`

And so on, as long as they talk.

- Leave a blank line between two.
- Save it.
`,
};

describe('analysis: a glance at a plain text', () => {
  it('sees an interview', () => {
    assert.deepEqual(glance(readFileSync(at('samples/oral-history.txt'), 'utf8')), { turns: 44, speakers: 2 });
  });
  it('sees one in its first half', () => {
    const text = readFileSync(at('samples/oral-history.txt'), 'utf8');
    assert.ok(glance(text.slice(0, text.length / 2)));
  });
  it('sees none in a recipe', () => {
    assert.equal(glance(readFileSync(at('test/truth/not-a-transcript.txt'), 'utf8')), undefined);
  });
  it('sees none in settings', () => {
    assert.equal(glance('name: Ines\nport: 80\nname: Tobias\nport: 81\nname: Wu\nport: 82\n'), undefined);
  });
  it('sees none in an empty text', () => {
    assert.equal(glance(''), undefined);
  });
  it('sees one in Markdown as in text', () => {
    const talk = Array.from({ length: 8 }, (_, at) => `**${at % 2 ? 'Ines' : 'Tobias'}:** And then the tide came in?`);
    assert.deepEqual(glance(`# At the harbour\n\n${talk.join('\n\n')}\n`), { turns: 8, speakers: 2 });
  });
  it('sees one whose turns are items of a list, where somebody asks', () => {
    const talk = (end: string) =>
      Array.from({ length: 8 }, (_, at) => `- ${at % 2 ? 'Ines' : 'Tobias'}: And then the tide came in${end}`).join(
        '\n',
      );
    assert.ok(glance(talk('?')));
    assert.equal(glance(talk('.')), undefined);
  });
  const who = ['Ann Lee', 'Ann Lee', 'Bo Carr', 'Bo Carr', 'Bo Carr', 'Ann Lee', 'Bo Carr', 'Bo Carr'];
  /** Captions that are cut in the middle of sentences, and of which whoever goes on speaking has several. */
  const captions = (cue: (name: string, text: string) => string, id: (at: number) => string) =>
    who
      .map((name, at) => `${id(at)}00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${cue(name, 'and then the tide')}\n`)
      .join('\n');
  for (const [form, cue, id] of [
    ['voices that are closed', (name, text) => `<v ${name}>${text}</v>`, () => ''],
    ['voices behind the ids of a program', (name, text) => `<v ${name}>${text}</v>`, (at) => `3fa8-11/${at}-0\n`],
    ['names', (name, text) => `${name}: ${text}`, (at) => `${at + 1}\n`],
    ['chevrons', (_, text) => `>> ${text}`, (at) => `${at + 1}\n`],
    ['escaped chevrons', (_, text) => `&gt;&gt; ${text}`, (at) => `${at + 1}\n`],
    ['names behind escaped chevrons', (name, text) => `&gt;&gt; ${name}: ${text}`, (at) => `${at + 1}\n`],
  ] as const satisfies readonly (readonly [string, Parameters<typeof captions>[0], Parameters<typeof captions>[1]])[])
    it(`sees captions with ${form}`, () => {
      assert.deepEqual(glance(captions(cue, id)), { turns: 8, speakers: 2 });
      assert.deepEqual(glance(`WEBVTT\n\n${captions(cue, id)}`), { turns: 8, speakers: 2 });
    });
  it('sees few turns, too, where captions mark voices', () => {
    const said = ['<v Ann>Where did you go', '<v Bo>to the sea and', '<v Bo>then home', '<v Ann>and then?'];
    const cues = said.map((text) => `00:01.000 --> 00:02.000\n${text}</v>\n`);
    assert.deepEqual(glance(`WEBVTT\n\n${cues.join('\n')}`), { turns: 4, speakers: 2 });
  });
  it('sees none in captions that do not say who speaks, or of one voice', () => {
    const id = (at: number) => `${at + 1}\n`;
    assert.equal(glance(captions((_, text) => text, id)), undefined);
    assert.equal(glance(captions((_, text) => `<v Ann>${text}</v>`, id)), undefined);
  });
  for (const [page, text] of Object.entries(PAGES))
    it(`sees none in ${page}`, () => {
      assert.equal(glance(text), undefined);
    });
});

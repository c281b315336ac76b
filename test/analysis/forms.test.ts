import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';

/** One talk, which is to be read alike in whatever form its labels stand. */
const TALK: readonly (readonly [speaker: 'Ines Brandt' | 'Tobias Reh', text: string])[] = [
  ['Ines Brandt', 'Where did you learn to weld?'],
  ['Tobias Reh', 'From my aunt. She had a yard at the canal, and nobody else wanted it.'],
  ['Ines Brandt', 'Was it cold there?'],
  ['Tobias Reh', 'It was always cold. I still think of metal as cold.'],
  ['Ines Brandt', 'And when did you leave?'],
  ['Tobias Reh', 'When she did. We sold the crane first: nobody could lift it.'],
  ['Ines Brandt', 'What became of the crane?'],
  ['Tobias Reh', 'It is a restaurant now. You can book the cabin.'],
  ['Ines Brandt', 'Have you been?'],
  ['Tobias Reh', 'Twice. The soup was good.'],
];

type Render = (speaker: string, text: string, at: number) => string;

const clock = (at: number) => `00:0${at}:1${at}`;

const FORMS: Readonly<Record<string, Render>> = {
  'a colon': (speaker, text) => `${speaker}: ${text}`,
  'a colon behind a space': (speaker, text) => `${speaker} : ${text}`,
  capitals: (speaker, text) => `${speaker.toUpperCase()}: ${text}`,
  'a colon, the text below': (speaker, text) => `${speaker}:\n${text}`,
  bold: (speaker, text) => `**${speaker}:** ${text}`,
  'bold before the colon': (speaker, text) => `**${speaker}**: ${text}`,
  'bold alone': (speaker, text) => `**${speaker}**\n${text}`,
  'bold and a time': (speaker, text, at) => `**${speaker}** ${clock(at)}\n${text}`,
  'a time and bold': (speaker, text, at) => `[${clock(at)}] **${speaker}:** ${text}`,
  'a time before': (speaker, text, at) => `[${clock(at)}] ${speaker}: ${text}`,
  'a bare time before': (speaker, text, at) => `${clock(at)} ${speaker}: ${text}`,
  'a time behind': (speaker, text, at) => `${speaker}: [${clock(at)}] ${text}`,
  'a time inside': (speaker, text, at) => `${speaker} (${clock(at)}): ${text}`,
  'a time, the text below': (speaker, text, at) => `${speaker}: ${clock(at)}\n${text}`,
  'a time and a dash': (speaker, text, at) => `[${clock(at)}] ${speaker} - ${text}`,
  'a name alone': (speaker, text) => `${speaker}\n${text}`,
  'a name and a time alone': (speaker, text, at) => `${speaker}  0:1${at}\n${text}`,
  'a time, then a name alone': (speaker, text, at) => `${clock(at)} ${speaker}\n${text}`,
  'a heading': (speaker, text) => `## ${speaker}\n\n${text}`,
  'a dash': (speaker, text) => `${speaker} - ${text}`,
  'a long dash': (speaker, text) => `${speaker} — ${text}`,
  'a full stop behind capitals': (speaker, text) => `${speaker.toUpperCase()}. ${text}`,
  'a list': (speaker, text) => `- ${speaker}: ${text}`,
  'numbered lines': (speaker, text, at) => `${at + 1} ${speaker}: ${text}`,
  brackets: (speaker, text) => `[${speaker}]: ${text}`,
  braces: (speaker, text) => `{${speaker}} : ${text}`,
  chevrons: (speaker, text) => `>> ${speaker.toUpperCase()}: ${text}`,
  'a voice tag': (speaker, text) => `<v ${speaker}>${text}`,
  'a fullwidth colon': (speaker, text) => `${speaker}：${text}`,
  initials: (speaker, text) => `${speaker.replace(/[^A-Z]/g, '')}: ${text}`,
  'Q and A': (speaker, text) => `${speaker.startsWith('I') ? 'Q' : 'A'}. ${text}`,
  placeholders: (speaker, text) => `SPEAKER_0${speaker.startsWith('I') ? 0 : 1}: ${text}`,
  'numbered speakers': (speaker, text) => `Speaker ${speaker.startsWith('I') ? 1 : 2}: ${text}`,
  handles: (speaker, text) => `${speaker.split(' ')[0]?.toLowerCase() ?? ''}: ${text}`,
  'CHAT tiers': (speaker, text) => `*${speaker.startsWith('I') ? 'INV' : 'PAR'}:\t${text}`,
};

describe('a talk is read alike', () => {
  for (const [form, render] of Object.entries(FORMS)) {
    for (const [gap, between] of [
      ['with blank lines', '\n\n'],
      ['line by line', '\n'],
    ] as const) {
      it(`in labels with ${form}, ${gap}`, () => {
        check(TALK.map(([speaker, text], at) => render(speaker, text, at)).join(between));
      });
    }
  }
});

/** Ten turns of two people, who ask and answer in turn; of a label all marks are left off. */
function check(text: string): void {
  const { turns, participants } = Snapshot.of(text).transcript;
  assert.deepEqual(
    turns.map(({ label }) => label).filter((label) => !/^[\p{L}\p{N}][\p{L}\p{N} _]*$/u.test(label)),
    [],
  );
  assert.equal(participants.length, 2, participants.map(({ name }) => name).join(', '));
  assert.equal(
    turns.map(({ kind }) => kind).join(' '),
    TALK.map((_, at) => (at % 2 === 0 ? 'question' : 'answer')).join(' '),
  );
}

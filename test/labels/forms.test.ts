import { assertReadAlike, TALK } from '../support/talk';

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
        assertReadAlike(TALK.map(([speaker, text], at) => render(speaker, text, at)).join(between));
      });
    }
  }
});

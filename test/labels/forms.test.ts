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
  'a link': (speaker, text) => `[${speaker}](https://example.org/people): ${text}`,
  'a link in bold': (speaker, text) => `**[${speaker}](https://example.org/people):** ${text}`,
  'bold in a link alone': (speaker, text, at) => `[**${speaker}**](https://example.org/talk?t=${at})\n\n${text}`,
  'bold in a link above a list': (speaker, text, at) => `[**${speaker}**](https://example.org/talk?t=${at})\n* ${text}`,
  'a link in a heading': (speaker, text, at) => `### [${speaker}](https://example.org/talk?t=${at})\n\n${text}`,
  'a time that is a link': (speaker, text, at) => `[[${clock(at)}](https://example.org/?t=${at})] ${speaker}: ${text}`,
  'a time that is a link behind': (speaker, text, at) =>
    `**${speaker}**: [(${clock(at)})](https://example.org/?t=${at}) ${text}`,
  "a wiki's bold": (speaker, text) => `'''${speaker}''': ${text}`,
  "a wiki's bold with the colon": (speaker, text) => `'''${speaker}:''' ${text}`,
  "a wiki's bold behind a bullet": (speaker, text) => `* '''${speaker}''': ${text}`,
  "a wiki's bold before a link": (speaker, text) => `'''${speaker}''': [so](https://example.org/a) ${text}`,
  "a wiki's bold italics": (speaker, text) => `'''''${speaker}''''': ${text}`,
  "a wiki's list of terms": (speaker, text) => `; ${speaker}: ${text}`,
  "a wiki's list of terms, close": (speaker, text) => `;${speaker}: ${text}`,
  'a close long dash before': (speaker, text) => `—${speaker}: ${text}`,
  'a link with parentheses': (speaker, text) => `[${speaker}](https://example.org/Lee_(judge)): ${text}`,
  'numbers in brackets': (speaker, text, at) => `[${at + 1}] ${speaker}: ${text}`,
  'numbers in parentheses': (speaker, text, at) => `(${at + 1}) ${speaker}: ${text}`,
  'numbers of questions': (speaker, text, at) =>
    speaker.startsWith('I') ? `Q${at + 1}  ${speaker}: ${text}` : `${speaker}: ${text}`,
  'numbers of speeches': (speaker, text, at) => `**1.0${at}** **${speaker}**: ${text}`,
  'an arrow before': (speaker, text, at) => `${at + 1} -> ${speaker}: ${text}`,
  'an arrow of one sign before': (speaker, text) => `→ ${speaker}: ${text}`,
  'an arrow with two strokes before': (speaker, text) => `=> ${speaker}: ${text}`,
  'a circle before': (speaker, text) => `○${speaker}: ${text}`,
  'a picture before': (speaker, text) => `🎙️ ${speaker}: ${text}`,
  'a close long dash': (speaker, text) => `${speaker}—${text}`,
  'a greater sign': (speaker, text) => `${speaker} > ${text}`,
  'two greater signs': (speaker, text) => `${speaker}>> ${text}`,
  'an equals sign': (speaker, text) => `${speaker} = ${text}`,
  'a slash': (speaker, text) => `${speaker} / ${text}`,
  'a gap': (speaker, text) => `${speaker.toUpperCase()}      ${text}`,
  'a code behind a time': (speaker, text, at) => `10:00:1${at} ${speaker.startsWith('I') ? 'RDO' : 'TWR'} ${text}`,
  'a handle and a time': (speaker, text, at) => `${speaker.slice(0, 4).toLowerCase()}  10:0${at} AM\n${text}`,
  'a handle, a time and its day behind it': (speaker, text, at) =>
    `${speaker.slice(0, 4).toLowerCase()} (14:02:1${at} 12/03/2024)\n${text}`,
  'a direction in italics before a stop and a dash': (speaker, text, at) =>
    `${speaker.toUpperCase()}${at % 3 === 0 ? ', *aside*' : ''}. — ${text}`,
  'a direction in italics before a stop': (speaker, text, at) =>
    `${speaker.toUpperCase()}${at % 3 === 0 ? ', *aside*' : ''}. ${text}`,
  'a handle, a dash, a date': (speaker, text, at) =>
    `${speaker.slice(0, 4).toLowerCase()} — 02/03/2024 10:0${at}\n${text}`,
  'cells of HTML': (speaker, text) => `<tr><td>${speaker}</td><td>${text}</td></tr>`,
  'an element of XML': (speaker, text) => `<u who="#${speaker.replace(/[^A-Z]/g, '')}">${text}</u>`,
  'an element above': (speaker, text) => `<speaker>${speaker}</speaker>\n<p>${text}</p>`,
  'a full stop and a dash in bold': (speaker, text) => `**${speaker}.-** ${text}`,
  'Q and A above': (speaker, text) => `${speaker.startsWith('I') ? 'Q' : 'A'}.\n${text}`,
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

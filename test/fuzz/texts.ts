import type { Chance } from './chance';

/** What is typed and pasted: what transcripts are made of, and what no transcript should have. */
const PIECES = [
  'Ann Lee: ',
  'Ann: ',
  'Dr. Ben Ray: ',
  'BEN RAY: ',
  'Ann Le: ',
  'Q: ',
  'A: ',
  'Speaker 1: ',
  '**Ann Lee:** ',
  '[00:01:02] ',
  '00:01:02,100 --> 00:01:04,000\n',
  'WEBVTT\n\n',
  '- ',
  '# Part two\n\n',
  '| Ann | So it is. |\n',
  '---\n',
  'participants:\n  - name: Ann Lee\n    aliases: [Ann, A.]\n',
  'rules: { label-drift: off }\n',
  '<!-- turnwise-disable-next-line label-drift -->\n',
  '[inaudible]',
  '[laughs',
  '(??)',
  'What do you think of the harbour?',
  'We shall see. There is a plan.',
  'And then? Who said so?',
  '请问您怎么看？',
  '王芳：',
  'شكرا لكم. ',
  '\u200Fسارة: ',
  '\u202E',
  '\uFEFF',
  '\0',
  '\uD83D',
  '\uDE00',
  '\u{1F600}',
  'é',
  'e\u0301',
  '\t',
  '\u00A0',
  '\u2028',
  ':',
  '：',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  'e',
  'n',
  'S',
  '',
];

/** A piece, or a few. No line ends with a lone `\r`: what stands behind it would decide whether that is half a break. */
export function somePieces(chance: Chance, most: number): string {
  return Array.from({ length: 1 + chance.below(most) }, () => chance.pick(PIECES)).join('');
}

/** A little interview to begin with. */
export function someTalk(chance: Chance): string {
  const turns = Array.from({ length: chance.below(12) }, (_, at) =>
    at % 2 === 0 ? 'Ann Lee: What do you think of the harbour?' : 'Ben Ray: It is open. We follow it closely.',
  );
  const lineBreak = chance.pick(['\n', '\n', '\r\n']);
  return `${chance.onceIn(3) ? somePieces(chance, 6) : ''}${turns.join(lineBreak + lineBreak)}${lineBreak}`;
}

/** A folder file, sometimes half-typed. */
export function someYaml(chance: Chance): string {
  const whole = 'participants:\n  - name: Ann Lee\n    aliases: [Ann]\nrules:\n  label-drift: hint\nignore: ["x/**"]\n';
  return chance.onceIn(2) ? whole : whole.slice(0, chance.below(whole.length)) + somePieces(chance, 2);
}

/** Settings, as they are or as somebody is typing them. */
export function someSettings(chance: Chance): unknown {
  return chance.pick<unknown>([
    null,
    {},
    7,
    'off',
    { rules: { 'label-drift': 'off', 'speaker-typo': 'loud' }, outline: 'turns' },
    { rules: [], outline: 'speakers', codeLens: { enabled: true }, inlayHints: { turnNumbers: true, roles: true } },
    { rules: null, codeLens: true, inlayHints: 'all', format: { blankLinesBetweenTurns: 'none' } },
  ]);
}

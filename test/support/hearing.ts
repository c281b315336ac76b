import { brokenAt } from './wrapped';

/** A made-up hearing, as records of parliaments print them, and what is asked in it. */
export interface Hearing {
  readonly text: string;
  /** Each question, from the first word of its sentence to its mark, in order. */
  readonly asked: readonly string[];
}

const MEMBERS = ['Chairman Orrick', 'Mrs. Vandermeer', 'Mr. Abiola', 'Ms. Lindqvist', 'Mr. Castellan'];

const WITNESSES = [
  ['Mr. Pellworm', 'STATEMENT OF JONAS K. PELLWORM, DIRECTOR, BUREAU OF BRIDGES AND FERRIES, DEPARTMENT OF CROSSINGS'],
  ['Dr. McArdle', 'STATEMENT OF DR. RUTH McARDLE, PROFESSOR OF HYDROLOGY, COLLEGE OF THE NORTHERN ISLANDS'],
  ['Ms. Tanaka', 'STATEMENT OF MIA TANAKA, PRESIDENT, ASSOCIATION OF HARBOR TOWNS'],
] as const;

const PREFACES = [
  'I appreciate your testimony, and I have read what you sent us about the crossing at Thursday Island.',
  'The people of my district wait for that ferry in the rain, and some of them have waited since Mr. Abiola was a boy.',
  'Let me go back to the report (the second one, which came to us in March of the year before last and has ' +
    'two tables in it) for a moment.',
  'We heard from the Secretary that the pilings were inspected twice.',
  'Thank you, Mr. Pellworm.',
];

const QUESTIONS = [
  'Do you believe that the bureau had what it needed to close the old bridge before the flood of that winter came?',
  'What would it cost the harbor towns (and I mean all of them, the far-reaching ones included) to run a second ' +
    'ferry under the protection?',
  'Is it the position of the Department of Crossings that Dr. McArdle and her students were wrong about the ice?',
  'How many of the pilings did you look at yourself, and how many did somebody else look at for you?',
  'Did anybody at the bureau write to Mrs. Vandermeer or to her staff about it?',
  'Who decided that?',
  'When the gate was shut on the night of the 4th of March, were there people of your office on the bridge who ' +
    'could have opened it?',
];

const ANSWERS = [
  'We looked at every one of them that the tide allowed us to see, and we wrote down what we saw in the book that ' +
    'is kept in the tower. That book was lost with the tower.',
  'I cannot say that, because nobody had asked the harbor towns before the report was printed. They were asked later.',
  'The bureau had two engineers at that time, one of whom was on leave. The other had to look after eleven bridges, ' +
    'four ferries and the swing gate at the mill, so that he came to the island once in a year.',
  'Yes, it was. We have said so in each of our letters to the committee, and we say it again today.',
];

/** A hearing of about so many characters, its lines broken at 70 columns, and paragraphs begun behind four blanks. */
export function hearing(size: number): Hearing {
  const parts: string[] = [
    centred('THE OLD BRIDGE AND THE FERRY'),
    '',
    centred('HEARING'),
    '',
    centred('May 7, 2031'),
    '',
  ];
  const asked: string[] = [];
  let length = 0;
  const say = (...paragraphs: readonly string[]) => {
    for (const paragraph of paragraphs) {
      const lines = brokenAt(paragraph, { columns: 70, first: 4, rest: 0 });
      parts.push(...lines);
      length += lines.join('\n').length;
    }
  };
  say(
    'The committee met, pursuant to notice, at 10:04 a.m., in room 12 of the Harbor House, Hon. Lena Orrick presiding.',
  );
  say('Chairman Orrick. The committee will come to order. Good morning to all of you who came over on the early boat.');
  for (let nth = 0; length < size; nth++) {
    const [name, title] = WITNESSES[Math.floor(nth / 40) % WITNESSES.length] ?? WITNESSES[0];
    if (nth % 40 === 0) {
      parts.push('', ...brokenAt(title, { columns: 62, first: 0, rest: 0 }).map(centred), '');
      say(`${name}. Thank you, Madam Chairman. I am glad to be here.`, ANSWERS[nth % 3] ?? '', ANSWERS[2] ?? '');
    }
    const question = QUESTIONS[(3 * nth) % QUESTIONS.length] ?? '';
    const preface = nth % 3 === 2 ? '' : `${PREFACES[(nth * 2) % PREFACES.length]} `;
    say(`${MEMBERS[nth % MEMBERS.length]}. ${preface}${question}`, `${name}. ${ANSWERS[nth % ANSWERS.length]}`);
    asked.push(question);
  }
  parts.push('    [Whereupon, at 12:10 p.m., the hearing was adjourned.]', '');
  return { text: parts.join('\n'), asked };
}

function centred(line: string): string {
  return ' '.repeat(Math.max(0, Math.floor((70 - line.trim().length) / 2))) + line.trim();
}

import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { foundIn } from '../support/findings';

/** A made-up interview: one asks, another answers under two labels, the second of which stands on some of the turns. */
interface Interview {
  readonly asker: string;
  readonly usual: string;
  readonly other: string;
  /** How many answers there are, and on how many of them the other label stands. */
  readonly answers: number;
  readonly times: number;
  /** Before the talk. */
  readonly title?: string;
  /** A sentence that the asker says once. */
  readonly said?: string;
  /** How a label is written before what is said. */
  readonly head?: (label: string) => string;
}

const QUESTIONS = ['When did the ice go out?', 'How many boats were there?', 'Who kept the lamp?', 'Was it ever cold?'];
const ANSWERS = [
  'It was late that spring.',
  'Some forty, as far as we knew.',
  'My aunt, and after her a cousin.',
  'Not once.',
];

function interview({
  asker,
  usual,
  other,
  answers,
  times,
  title,
  said,
  head = (label) => `${label}: `,
}: Interview): string {
  const step = answers / times;
  const wrong = new Set(Array.from({ length: times }, (_, nth) => Math.min(answers - 1, Math.floor(nth * step) + 1)));
  const turns = Array.from({ length: answers }, (_, at) => [
    `${head(asker)}${at === 2 && said !== undefined ? `${said} ` : ''}${QUESTIONS[at % 4] ?? ''}`,
    `${head(wrong.has(at) ? other : usual)}${ANSWERS[at % 4] ?? ''}`,
  ]).flat();
  return [...(title === undefined ? [] : [title]), ...turns].join('\n\n');
}

/** The labels that are found wrong, each with the first fix, and whether any fix is certain. */
function slipsIn(text: string) {
  const snapshot = Snapshot.of(text);
  const found = foundIn(snapshot).filter(({ code, severity }) => code === 'speaker-typo' && severity === 'warning');
  return found.map(({ code, range: { from, to }, fixes }) => ({
    code,
    label: snapshot.text.slice(from, to),
    right: fixes[0]?.changes[0]?.insert,
    certain: fixes.some(({ certain }) => certain),
  }));
}

describe('a slip that stands on many turns', () => {
  const slips: readonly (Interview & { readonly right?: string })[] = [
    {
      asker: 'REPORTER',
      usual: 'HALVORSEN',
      other: 'HALVROSEN',
      answers: 20,
      times: 6,
      title: '# The ice pilot Peer Halvorsen',
    },
    {
      asker: 'QUESTION',
      usual: 'HARBOUR MINISTER',
      other: 'HARBOUR MINSITER',
      answers: 18,
      times: 8,
      said: 'Thank you, Minister.',
    },
    { asker: 'Q', usual: 'MARRELL', other: 'MARRELLL', answers: 22, times: 10 },
    {
      asker: 'Ada Lund',
      usual: 'Tobias Renner',
      other: 'Tobias Rener',
      answers: 16,
      times: 5,
      title: 'Ada Lund spoke with Tobias Renner, who welds.',
    },
    {
      asker: 'Periodista',
      usual: 'Inés Quiñones',
      other: 'Inés Quiñoens',
      answers: 14,
      times: 4,
      said: 'Gracias, Inés Quiñones.',
    },
    {
      asker: 'Корреспондент',
      usual: 'Николай Соколин',
      other: 'Николай Сокоилн',
      answers: 14,
      times: 5,
      title: 'Интервью: смотритель маяка Николай Соколин',
    },
    {
      asker: '记者',
      usual: '陈馆长',
      other: '陈管长',
      answers: 12,
      times: 4,
      title: '受访者是海洋博物馆的陈馆长。',
      head: (label) => `${label}：`,
    },
    {
      asker: 'Moderator',
      usual: 'Bredna',
      other: 'Brenda',
      answers: 16,
      times: 4,
      right: 'Brenda',
      said: 'Welcome, Brenda.',
    },
    {
      asker: 'Noor',
      usual: 'Okafro',
      other: 'Okafor',
      answers: 14,
      times: 4,
      right: 'Okafor',
      said: 'Mr. Okafor, welcome.',
    },
    { asker: 'CHAIRMAN', usual: 'JOURNALIST', other: 'JOURNALST', answers: 18, times: 7 },
    {
      asker: 'Ines',
      usual: 'Vantongeren',
      other: 'Vantonferen',
      answers: 16,
      times: 5,
      title: 'Present: Ines, Vantongeren',
    },
    {
      asker: 'PRESENTER',
      usual: 'LAURIDSEN',
      other: 'LAUIRDSEN',
      answers: 15,
      times: 6,
      said: 'Signe Lauridsen, good morning.',
      head: (label) => `${label}:\n`,
    },
    { asker: 'Ines', usual: 'Leo', other: 'Loe', answers: 12, times: 5, said: 'Leo, please.' },
    { asker: 'Ines', usual: 'Rossner', other: 'Rosner', answers: 12, times: 5 },
    {
      asker: 'Ines',
      usual: 'Jirnmy E Cardew',
      other: 'Jimmy E Cardew',
      right: 'Jimmy E Cardew',
      answers: 12,
      times: 5,
    },
    {
      asker: 'Piet Waal',
      usual: 'Maren Oduya',
      other: 'Maren Odyua',
      answers: 12,
      times: 4,
      said: 'Maren Oduya, thanks.',
      head: (label) => `**${label}:** `,
    },
  ];
  for (const slip of slips) {
    const { usual, other, right = usual } = slip;
    const wrong = right === usual ? other : usual;
    it(`is found, with the right name first: ${wrong} for ${right}`, () => {
      assert.deepEqual(slipsIn(interview(slip)), [{ code: 'speaker-typo', label: wrong, right, certain: false }]);
    });
  }
});

describe('two near names', () => {
  const silent: readonly (Interview & { readonly why: string })[] = [
    {
      why: 'both are listed',
      asker: 'Ines',
      usual: 'Kasten',
      other: 'Karsten',
      answers: 12,
      times: 5,
      title: 'Present: Ines, Kasten, Karsten',
    },
    {
      why: 'both are spoken to',
      asker: 'Ines',
      usual: 'Lidner',
      other: 'Lindner',
      answers: 12,
      times: 5,
      said: 'Lidner first, then Lindner.',
    },
    {
      why: 'one ends in another letter',
      asker: 'Ines',
      usual: 'Jan',
      other: 'Jana',
      answers: 12,
      times: 5,
      title: 'Present: Ines, Jan, Jana',
    },
    {
      why: 'names that end so are two',
      asker: 'Ines',
      usual: 'Clark',
      other: 'Clarke',
      answers: 12,
      times: 5,
      said: 'Mr. Clark, please.',
    },
    {
      why: 'many bear each',
      asker: 'Ines',
      usual: 'Karin',
      other: 'Karina',
      answers: 12,
      times: 5,
      said: 'Karin, please.',
    },
    {
      why: 'no finger takes one letter for the other',
      asker: 'Ines',
      usual: 'Hansen',
      other: 'Hanson',
      answers: 12,
      times: 5,
      said: 'Hansen, please.',
    },
    { why: 'numbers count', asker: 'Ines', usual: 'P11', other: 'P12', answers: 12, times: 5, said: 'P11, please.' },
    { why: 'numbers count', asker: 'Speaker 1', usual: 'Speaker 2', other: 'Speaker 3', answers: 12, times: 5 },
    { why: 'parts in a study', asker: 'Ines', usual: 'Interviewer', other: 'Interviewee', answers: 12, times: 5 },
    {
      why: 'a couple',
      asker: 'Ines',
      usual: 'Mr Lindner',
      other: 'Ms Lindner',
      answers: 12,
      times: 5,
      said: 'Mr Lindner, please.',
    },
    {
      why: 'both are introduced',
      asker: '记者',
      usual: '王建民',
      other: '王建明',
      answers: 12,
      times: 5,
      title: '今天的来宾是王建民和王建明。',
      head: (label) => `${label}：`,
    },
  ];
  for (const { why, ...two } of silent)
    it(`are left alone: ${two.usual} and ${two.other}, for ${why}`, () => {
      assert.deepEqual(slipsIn(interview(two)), []);
    });

  it('are left alone where they talk to each other', () => {
    const turns = Array.from({ length: 10 }, (_, at) => [
      `Danny: ${QUESTIONS[at % 4] ?? ''}`,
      `Danno: ${ANSWERS[at % 4] ?? ''}`,
    ]);
    assert.deepEqual(slipsIn(turns.flat().join('\n\n')), []);
    const swapped = turns.flat().join('\n\n').replace(/Danny/g, 'Marcia').replace(/Danno/g, 'Marica');
    assert.deepEqual(slipsIn(`# Marcia remembers\n\n${swapped}`), []);
  });
});

describe('a label that is a slip on all turns', () => {
  /** Twelve turns of one who asks and one who answers, below a title. */
  const talk = (label: string, title: string, said = '') =>
    interview({ asker: 'Ines', usual: label, other: label, answers: 6, times: 1, title, said });

  it('is found by the name in the title, once, with a fix for all', () => {
    assert.deepEqual(slipsIn(talk('Halvrosen', '# Ines Brandt talks to Peer Halvorsen')), [
      { code: 'speaker-typo', label: 'Halvrosen', right: 'Halvorsen', certain: false },
    ]);
  });

  it('keeps its capitals', () => {
    assert.equal(slipsIn(talk('HALVROSEN', '# Ines Brandt talks to Peer Halvorsen'))[0]?.right, 'HALVORSEN');
    assert.equal(slipsIn(talk('PEER HALVROSEN', '# Ines Brandt talks to Peer Halvorsen'))[0]?.right, 'PEER HALVORSEN');
  });

  it('is none where the name stands as it is, is borne by many, or ends otherwise', () => {
    assert.deepEqual(slipsIn(talk('Kasten', '# Ines Brandt talks to Bo Karsten', 'Now then, Kasten:')), []);
    assert.deepEqual(slipsIn(talk('Martin', '# Ines Brandt talks about Ada Matrin')), []);
    assert.deepEqual(slipsIn(talk('Lindner', '# Ines Brandt talks to Bo Lindners')), []);
  });
});

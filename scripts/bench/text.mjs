// The documents of the benchmark: interviews put together from made-up sentences, the same ones for the same seed.

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How documents are written: a transcript for us and for the naive server, and the same talk in Markdown for a peer. */
export const FORMATS = {
  transcript: {
    languageId: 'transcript',
    extension: '.transcript',
    title: (number) => `# Conversation ${number}\n\n`,
    question: (asker, asked) => `${asker}: ${asked}\n\n`,
    answer: (guest, [first, ...others]) => [`${guest}: ${first}`, ...others].map((text) => `${text}\n\n`).join(''),
  },
  markdown: {
    languageId: 'markdown',
    extension: '.md',
    title: (number) => `# Conversation ${number}\n\n`,
    question: (_, asked) => `## ${asked}\n\n`,
    answer: (guest, [first, ...others]) => [`**${guest}:** ${first}`, ...others].map((text) => `${text}\n\n`).join(''),
  },
};

/** A document of at least so many bytes, in one of the `FORMATS`. */
export function makeText(format, bytes, seed) {
  const { title, question, answer } = FORMATS[format];
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sentence = () => pick(SENTENCES).replace(/\{(\w+)\}/g, (_, kind) => pick(WORDS[kind]));
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 5) }, sentence).join(' ');
  const name = () => `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`;
  const parts = [];
  let size = 0;
  const add = (part) => {
    parts.push(part);
    size += Buffer.byteLength(part);
  };
  for (let talk = 1; size < bytes; talk++) {
    const [asker, guest] = [name(), name()];
    add(title(talk));
    for (let exchange = 0; exchange < EXCHANGES && size < bytes; exchange++) {
      add(
        question(
          asker,
          pick(QUESTIONS).replace(/\{(\w+)\}/g, (_, kind) => pick(WORDS[kind])),
        ),
      );
      add(answer(guest, Array.from({ length: 1 + Math.floor(random() * 3) }, paragraph)));
    }
  }
  return parts.join('');
}

/** Questions in one conversation; then two others talk. */
const EXCHANGES = 60;

const FIRST_NAMES = 'Amina Boris Dara Elif Farid Greta Hugo Ines Jonas Kofi Lena Mateo Nadia Omar Priya Rosa'.split(
  ' ',
);
const LAST_NAMES = 'Abebe Bauer Castro Eriksen Fischer Hassan Jensen Kimura Larsen Moreau Novak Silva'.split(' ');

const WORDS = {
  place: ['the harbour', 'the old mill', 'the town hall', 'the orchard', 'the lighthouse', 'the north shore'],
  thing: ['the ferry', 'the budget', 'the bridge', 'the archive', 'the choir', 'the new timetable'],
  time: ['last winter', 'in the spring', 'before the flood', 'thirty years ago', 'on market days', 'this year'],
  people: ['the neighbours', 'my colleagues', 'the council', 'our visitors', 'the crew', 'the children'],
};

const QUESTIONS = [
  'What did {people} think of {thing} {time}?',
  'How did you come to work at {place}?',
  'You have said that {thing} matters to {people}. Why is that?',
  'Tell us what changed at {place} {time}.',
  'Do you still meet {people} at {place}?',
  'And who decided about {thing}?',
];

const SENTENCES = [
  'It didn’t begin with {thing}, it began with {people} who met at {place} {time}.',
  'I remember that {people} had little faith in {thing}, and they said so.',
  'We counted every lamp at {place} {time}, and there were fewer than anyone had hoped.',
  'Nobody had asked {people} before, so they were glad to be asked.',
  'If you walk from {place} to the station you can still see where {thing} used to be.',
  'There was a letter about {thing}, and there’s a copy of it at {place}.',
  'I would not say that {people} were against it; they wanted to know what it would cost.',
  'What mattered {time} was that the work went on.',
  'My mother used to take {people} to {place}, in all weathers.',
  'It took us eleven months, and {thing} was late all the same.',
  'You could hear {thing} from {place} when the wind was right.',
  'Well, that is how {people} tell it, and I have no reason to doubt them.',
];

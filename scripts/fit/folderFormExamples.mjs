/**
 * Labels of known transcripts beside the people of their source's other transcripts: of whose name a label is a form that the
 * others do not use, and who is somebody else. From what the texts have by themselves; from copies in which those who speak in
 * other transcripts too are called by a part of their name or by another surname; and from copies in which a
 * stranger is called so.
 */
import { chance } from './chance.mjs';
import { collection } from './collection.mjs';
import { mistakesIn } from './nameExamples.mjs';
import { misspelt, renamedThroughout } from './renamed.mjs';

/** What was put into a text is less evidence than what it has by itself. */
const PUT = 0.5;

/** So many copies are made of a text of either kind. */
const COPIES = 3;

/** How often all who can be are called in one way, as in a transcript that somebody else wrote. */
const ALL = 0.5;

const SURNAMES =
  'Abernathy Bielski Castellan Dragomir Eskola Fairweather Grunwald Hollander Ibarra Jokinen Kowalik Lindqvist Montclair Nakagawa Oyelaran Petrakis Quillian Rasmus Szabo Thornbury Ulrich Vasquez Whitlock Yamamura Zielinski'.split(
    ' ',
  );

const INITIALS = (words) => words.map((word) => word.charAt(0).toUpperCase()).join('');

/** In which ways one is called by somebody else, by all of the words of the name. */
const PARTS = [
  ([given]) => given,
  ([, ...others]) => others.at(-1),
  ([, ...others]) => `Mr. ${others.at(-1)}`,
  ([, ...others], random) =>
    /^[\p{L}’'-]{6,}$/u.test(others.at(-1)) ? `Mr. ${misspelt(others.at(-1), random)}` : undefined,
  INITIALS,
];
const OTHER_SURNAME = ([given], random) => `${given} ${SURNAMES[Math.floor(random() * SURNAMES.length)]}`;

/** In such a share of copies it is another surname. */
const OTHERS = 0.15;

/** Another surname is seldom a mistake: two people may well be called so. */
const SELDOM = 0.4;

/** @param {{ corpus: string, library: any }} given */
export function folderFormExamples({ corpus, library }) {
  const errors = mistakesIn(corpus);
  const texts = collection(corpus)
    .filter(({ source }) => source !== 'negatives')
    .map((text) => ({ ...text, key: `${text.source}/${text.file}`, names: library.namesIn(text.text) }));
  return [...new Set(texts.map(({ source }) => source))].flatMap((source) => {
    const own = texts.filter((text) => text.source === source);
    const folder = library.folderNames(new Map(own.map(({ key, names }) => [key, names])));
    return own.flatMap((talk) => {
      const elsewhere = { folder, own: talk.key };
      const random = chance(`${talk.key} and the people of its folder`);
      return [
        ...naturalIn(talk, errors.get(talk.key), library, elsewhere),
        ...calledOtherwise(talk, own, library, elsewhere, random),
        ...strangers(talk, own, library, elsewhere, random),
      ].map((example) => ({ source, ...example }));
    });
  });
}

/** A form that others do not use is a mistake where the text is known to have one; who is the same by a habit says nothing. */
function naturalIn(talk, { wrong, left }, library, elsewhere) {
  const speakers = new Map(talk.truth.turns.map(({ label, speaker }) => [label, speaker]));
  return library.folderFormsIn(talk.text, elsewhere).flatMap(({ label, right, person, features }) => {
    const isWrong = wrong.get(label)?.has(right) === true;
    if (isWrong) return [{ features, label: 1 }];
    const known = speakers.get(label);
    if (wrong.has(label) || left.has(label) || (known && library.realName(known) === person)) return [];
    return [{ features, label: 0 }];
  });
}

/** Copies in which people of the folder are called otherwise. */
function calledOtherwise(talk, own, library, elsewhere, random) {
  const others = new Set(own.filter((text) => text !== talk).flatMap(({ names }) => names.map(({ label }) => label)));
  const known = talk.names.map(({ label }) => label).filter((label) => others.has(label));
  const inFull = known.filter((label) => isInFull(label, library));
  return inFull.slice(0, COPIES).flatMap((label) => {
    const isPart = random() > OTHERS;
    const way = isPart ? pick(PARTS, random) : OTHER_SURNAME;
    // Who writes initials writes those of all.
    const called = way === INITIALS || (isPart && random() < ALL) ? inFull : [label];
    const copy = renamedAs(talk, called, (one) => way(one.split(/\s+/), random));
    return meantIn(copy, isPart ? PUT : PUT * SELDOM, library, elsewhere);
  });
}

/** Of the labels that were put into a copy, who is meant and who is not. */
function meantIn({ text, renamed }, weight, library, elsewhere) {
  if (renamed.size === 0) return [];
  return library.folderFormsIn(text, elsewhere).flatMap(({ label, person, right, features }) => {
    const meant = renamed.get(label);
    if (meant === undefined) return [];
    const isMeant = right === meant || (library.realName(meant) === person ? 1 : 0);
    return [{ features, label: isMeant ? 1 : 0, weight }];
  });
}

/** Copies in which one whom no other transcript has is called as if by a part of the name of one who does not speak here. */
function strangers(talk, own, library, elsewhere, random) {
  const others = own.filter((text) => text !== talk).flatMap(({ names }) => names.map(({ label }) => label));
  const here = new Set(talk.names.map(({ label }) => label));
  const alone = [...here].filter((label) => !others.includes(label));
  const absent = [...new Set(others)].filter((label) => !here.has(label));
  const inFull = absent.filter((label) => isInFull(label, library));
  if (inFull.length === 0) return [];
  return alone.slice(0, COPIES).flatMap((label) => {
    const way = pick([...PARTS, OTHER_SURNAME], random);
    const { text, renamed } = renamedAs(talk, [label], () => way(pick(inFull, random).split(/\s+/), random));
    return library
      .folderFormsIn(text, elsewhere)
      .flatMap(({ label: stands, features }) => (renamed.has(stands) ? [{ features, label: 0, weight: PUT }] : []));
  });
}

/** A given name and a surname, of which each can stand alone. */
function isInFull(label, library) {
  return library.realName(label) !== undefined && /^[\p{L}’'.-]+(?: [\p{L}’'.-]+)+$/u.test(label);
}

/** A talk in which some labels are written otherwise throughout, and what each had been. */
function renamedAs(talk, labels, other) {
  const renamed = new Map();
  let text = talk.text;
  for (const label of labels) {
    const now = other(label);
    if (!now || now === label || renamed.has(now) || talk.names.some((one) => one.label === now)) continue;
    const next = renamedThroughout({ ...talk, text }, label, now);
    if (next === undefined) continue;
    renamed.set(now, label);
    text = next;
  }
  return { text, renamed };
}

function pick(some, random) {
  return some[Math.floor(random() * some.length)];
}

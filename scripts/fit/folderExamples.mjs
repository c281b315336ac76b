/**
 * Labels of known transcripts beside the names that the other transcripts of their source have: which of them is a mistake.
 * From what the texts have by themselves, and from copies in which a name is misspelt on all of its turns.
 */
import { chance } from './chance.mjs';
import { collection } from './collection.mjs';
import { mistakesIn } from './nameExamples.mjs';
import { misspelt, renamedThroughout } from './renamed.mjs';

/** What was put into a text is less evidence than what it has by itself. */
const MISSPELT = 0.5;

/** So many names of a text are misspelt, each in a copy of its own. */
const COPIES = 3;

/** @param {{ corpus: string, library: any }} given */
export function folderExamples({ corpus, library }) {
  const errors = mistakesIn(corpus);
  const texts = collection(corpus).filter(({ source }) => source !== 'negatives');
  const named = texts.map((text) => ({
    ...text,
    key: `${text.source}/${text.file}`,
    names: library.namesIn(text.text),
  }));
  return [...new Set(named.map(({ source }) => source))].flatMap((source) => {
    const own = named.filter((text) => text.source === source);
    const folder = library.folderNames(new Map(own.map(({ key, names }) => [key, names])));
    const elsewhere = (key) => ({ folder, own: key });
    return own.flatMap((talk) => {
      const { wrong, left } = errors.get(talk.key);
      const isTold = ({ label, right }) => wrong.has(label) || left.has(label) || left.has(right);
      const natural = library.folderPairsIn(talk.text, elsewhere(talk.key)).flatMap(({ label, right, features }) => {
        const isWrong = wrong.get(label)?.has(right) === true;
        return !isWrong && isTold({ label, right }) ? [] : [{ source, features, label: isWrong ? 1 : 0 }];
      });
      return [
        ...natural,
        ...misspeltIn(talk, own).flatMap(({ text, slip, right: meant }) =>
          library
            .folderPairsIn(text, elsewhere(talk.key))
            .flatMap(({ label, right, features }) =>
              label === slip && right === meant ? [{ source, features, label: 1, weight: MISSPELT }] : [],
            ),
        ),
      ];
    });
  });
}

/** Copies of a talk in which a name that others have is wrong on all turns. */
function misspeltIn(talk, own) {
  const random = chance(`${talk.key} in its folder`);
  const others = new Set(own.filter((text) => text !== talk).flatMap(({ names }) => names.map(({ label }) => label)));
  const shared = talk.names.map(({ label }) => label).filter((label) => others.has(label));
  return shared.slice(0, COPIES).flatMap((right) => {
    const word = right
      .split(/\s+/)
      .filter((one) => /^[\p{L}'’-]{4,}$/u.test(one))
      .at(-1);
    const slip = word === undefined ? right : right.replace(word, misspelt(word, random));
    const text = slip === right ? undefined : renamedThroughout(talk, right, slip);
    return text === undefined ? [] : [{ text, slip, right }];
  });
}

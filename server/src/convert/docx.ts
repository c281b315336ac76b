import { refuse } from '../features/refusal';
import { ownPartsIn, speechIn } from './blocks';
import type { Format } from './format';
import { LEFT_OUT, counted, lossesOf } from './losses';
import { readWord } from './wordReading';
import { unheldIn, writeWord } from './wordWriting';

/**
 * Word: documents as people send them, with names in bold, before a tab, in the cells of a table; and documents of ours, with
 * a style for speakers and one for times, which come back as they were.
 */
export const docx: Format = {
  id: 'docx',
  name: 'Word document',
  endings: ['docx'],
  isBinary: true,
  read: (content) => {
    const document = typeof content === 'string' ? undefined : readWord(content);
    if (document === undefined) return refuse('This is no Word document (.docx), or it is damaged.');
    const own = ownPartsIn(document.blocks);
    const lost = (
      [
        ['notes', 'footnote or comment'],
        ['pictures', 'picture'],
      ] as const
    ).flatMap(([what, noun]) => (document[what] === 0 ? [] : [`${counted(document[what], noun)}: left out.`]));
    return { talk: { frontMatter: undefined, parts: own ?? speechIn(document.blocks, []) }, lost };
  },
  write: (talk) => {
    const unheld = unheldIn(talk);
    return {
      content: writeWord(talk),
      lost: [
        ...lossesOf(talk, { frontMatter: LEFT_OUT }),
        ...(unheld === 0 ? [] : [`${counted(unheld, 'character')} that no Word document may have: left out.`]),
      ],
    };
  },
};

import { isRefusal } from '../../edits/refusal';
import { ownPartsIn, speechIn } from '../pages/blocks';
import { differenceOf } from '../difference';
import type { Format } from '../format';
import { LEFT_OUT, told, lossesOf } from '../../talk/losses';
import { misreadLoss } from '../transcript/toTranscript';
import { readWord } from './wordReading';
import { unheldIn, writeWord } from './wordWriting';
import { say } from '../../words/say';

/** A text is no container. */
const NOTHING = new Uint8Array();

/**
 * Word: documents as people send them, with names in bold, before a tab, in the cells of a table; and documents of ours, with
 * a style for speakers and one for times, which come back as they were.
 */
export const docx: Format = {
  id: 'docx',
  name: say`Word document`,
  endings: ['docx'],
  isBinary: true,
  read: (content) => {
    const document = readWord(typeof content === 'string' ? NOTHING : content);
    if (isRefusal(document)) return document;
    const { parts, lost: unheld } = ownPartsIn(document.blocks) ?? speechIn(document.blocks, []);
    const lost = [
      ...unheld,
      ...told(document.notes, say`1 footnote or comment: left out.`, (n) => say`${n} footnotes or comments: left out.`),
      ...told(document.margins, say`1 header or footer: left out.`, (n) => say`${n} headers or footers: left out.`),
      ...told(
        document.listMarks,
        say`1 number or bullet of a list: left out.`,
        (n) => say`${n} numbers or bullets of lists: left out.`,
      ),
      ...told(
        document.symbols,
        say`1 character of a font of symbols: left out.`,
        (n) => say`${n} characters of a font of symbols: left out.`,
      ),
      ...told(document.pictures, say`1 picture: left out.`, (n) => say`${n} pictures: left out.`),
    ];
    return { talk: { frontMatter: undefined, parts }, lost };
  },
  write: (talk) => {
    const unheld = unheldIn(talk);
    const content = writeWord(talk);
    const again = unheld > 0 ? undefined : readWord(content);
    const wrong =
      again === undefined || isRefusal(again) ? 0 : differenceOf(talk.parts, ownPartsIn(again.blocks)?.parts ?? []);
    return {
      content,
      lost: [
        ...misreadLoss(wrong),
        ...lossesOf(talk, { frontMatter: LEFT_OUT }),
        ...told(
          unheld,
          say`1 character that no Word document may have: left out.`,
          (n) => say`${n} characters that no Word document may have: left out.`,
        ),
      ],
    };
  },
};

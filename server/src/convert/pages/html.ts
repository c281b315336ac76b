import type { Refusal } from '../../edits/refusal';
import { isRefusal } from '../../edits/refusal';
import { differenceOf } from '../difference';
import type { Format, FileWriting } from '../format';
import { LEFT_OUT, told, lossesOf } from '../../talk/losses';
import type { Area, Block, Speech } from './blocks';
import { ownPartsIn, speechIn } from './blocks';
import { readPage } from './page';
import { publishedPage } from '../../setting/page';
import type { Seen, Talk, TalkReading } from '../../talk/talk';
import { around, paragraphsOf } from '../../talk/talk';
import { misreadLoss } from '../transcript/toTranscript';
import { say } from '../../words/say';

/** A web page: one of ours with all that a transcript has, or any other with an interview on it. */
export const html: Format = {
  id: 'html',
  name: say`HTML, a web page`,
  endings: ['html', 'htm'],
  isBinary: false,
  read: (content) => readHtml(String(content)),
  write: (talk, { seen }) => writeHtml(talk, seen),
};

function readHtml(content: string): TalkReading | Refusal {
  const page = readPage(content);
  if (isRefusal(page)) return page;
  const { blocks, title, pictures } = page;
  const { parts, lost } = ownPartsIn(blocks) ?? speechOf(blocks, title);
  return {
    talk: { frontMatter: undefined, parts },
    lost: [...lost, ...told(pictures, say`1 picture: left out.`, (n) => say`${n} pictures: left out.`)],
  };
}

/**
 * The parts of any page: its menus before, its footers behind, and between them what is read as a transcript. The page's
 * name is the title where the page shows none, and is none of ours: ours has a name in any case.
 */
function speechOf(blocks: readonly Block[], title: string): Speech {
  const inside = blocks.filter((block) => block.kind === 'table' || block.area === undefined);
  const outside = (area: Area) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.area === area ? paragraphsOf(block.text) : []));
  const isTitled = inside.some(
    (block) => block.kind === 'paragraph' && (block.level !== undefined || block.own !== undefined),
  );
  const name = isTitled || title === '' ? [] : [`# ${title}`];
  // In one paragraph, the latter below a rule, so that they are known for what they are wherever they are read.
  const [menu, foot] = [outside('navigation'), outside('footer')];
  const { parts, lost } = speechIn(inside, name);
  const whole = [
    ...(menu.length === 0 ? [] : [around(menu.join('\n'), 'navigation')]),
    ...parts,
    ...(foot.length === 0 ? [] : [around(['---', ...foot].join('\n'), 'footer')]),
  ];
  return { parts: whole, lost };
}

function writeHtml(talk: Talk, seen: Seen | undefined): FileWriting {
  const { html: content, recording } = publishedPage(talk, seen);
  const again = readPage(content);
  const wrong = isRefusal(again) ? 0 : differenceOf(talk.parts, ownPartsIn(again.blocks)?.parts ?? []);
  const along = recording === undefined ? [] : [say`It plays ${recording.file}, which has to lie beside it.`];
  return { content, lost: [...lossesOf(talk, { frontMatter: LEFT_OUT }), ...misreadLoss(wrong), ...along] };
}

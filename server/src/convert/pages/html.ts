import type { Refusal } from '../../edits/refusal';
import { isRefusal } from '../../edits/refusal';
import { shortClockOf } from '../../talk/clock';
import { runsOf } from '../../talk/emphasis';
import { encodeEntities } from '../../talk/entities';
import { differenceOf } from '../difference';
import type { Format, FileWriting } from '../format';
import { seemsLabelled } from '../labelled';
import { LEFT_OUT, told, lossesOf } from '../../talk/losses';
import type { Area, Block, Speech } from './blocks';
import { ownPartsIn, speechIn } from './blocks';
import { OURS, UNLABELLED } from './ownPage';
import { readPage } from './page';
import type { TalkPart, SpokenPart, Talk, TalkReading } from '../../talk/talk';
import { around, labelBefore, paragraphsOf, titleOf } from '../../talk/talk';
import { misreadLoss } from '../transcript/toTranscript';
import { say } from '../../words/say';

/** A web page: one of ours with all that a transcript has, or any other with an interview on it. */
export const html: Format = {
  id: 'html',
  name: say`HTML, a web page`,
  endings: ['html', 'htm'],
  isBinary: false,
  read: (content) => readHtml(String(content)),
  write: (talk) => writeHtml(talk),
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

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif}p{white-space:pre-wrap}cite{font-style:normal;font-weight:bold}time{color:#666}';

function writeHtml(talk: Talk): FileWriting {
  const title = titleOf(talk) ?? 'Transcript';
  const lines = [
    '<!doctype html>',
    '<html>',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${encodeEntities(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...talk.parts.map(elementOf),
    '</body>',
    '</html>',
  ];
  const content = `${lines.join('\n')}\n`;
  const again = readPage(content);
  const wrong = isRefusal(again) ? 0 : differenceOf(talk.parts, ownPartsIn(again.blocks)?.parts ?? []);
  return { content, lost: [...lossesOf(talk, { frontMatter: LEFT_OUT }), ...misreadLoss(wrong)] };
}

function elementOf(part: TalkPart): string {
  switch (part.kind) {
    case 'title':
      return `<h1 ${OURS}="title">${encodeEntities(part.text)}</h1>`;
    case 'heading':
      return `<h${part.level} ${OURS}="heading">${encodeEntities(part.text)}</h${part.level}>`;
    case 'matter':
      return `<p ${OURS}="matter">${marked(part.text)}</p>`;
    case 'said':
      return speechElement(part);
  }
}

/** As Podcasting 2.0 has it: who speaks in a `<cite>`, when in a `<time>`. Their blanks are inside, so that what is said is all that is left. */
function speechElement({ label, start, end, clock, text }: SpokenPart): string {
  const attribute = (name: string, value: number | string | undefined) =>
    value === undefined ? '' : ` data-${name}="${encodeEntities(String(value))}"`;
  const attributes = attribute('start', start) + attribute('end', end) + attribute('clock', clock);
  const shown = start === undefined ? clock : shortClockOf(Math.floor(start));
  const who = label === undefined ? '' : `<cite>${encodeEntities(labelBefore(label))}</cite>`;
  const when = shown === undefined ? '' : `<time>${encodeEntities(shown)} </time>`;
  const kind = label === undefined && seemsLabelled(text) ? UNLABELLED : 'said';
  return `<p ${OURS}="${kind}"${attributes}>${who}${when}${marked(text)}</p>`;
}

/** Emphasis as a browser shows it, and lines as they are. */
function marked(text: string): string {
  return runsOf(text)
    .map(({ text: plain, bold, italic }) => {
      const inner = italic ? `<em>${encodeEntities(plain)}</em>` : encodeEntities(plain);
      return bold ? `<strong>${inner}</strong>` : inner;
    })
    .join('');
}

import { isRefusal, refuse } from '../../edits/refusal';
import type { TalkReading } from '../../talk/talk';
import { speechIn } from '../pages/blocks';
import type { Format } from '../format';
import type { Unknown } from './json';
import { readJson, textIn } from './json';
import { readPage } from '../pages/page';
import { say } from '../../words/say';

/** What oTranscribe saves: a page of text with its times, inside of JSON. It is only read. */
export const otr: Format = {
  id: 'otr',
  name: say`File of oTranscribe`,
  endings: ['otr'],
  isBinary: false,
  read: (content) => readOtr(String(content)),
  write: undefined,
};

/** Whether an object is such a file. */
export function isOtr(json: Unknown): boolean {
  return typeof json.text === 'string' && ('media' in json || 'media-time' in json);
}

function readOtr(content: string) {
  const json = readJson(content);
  if (isRefusal(json)) return json;
  const text = textIn(json.text);
  if (text === undefined) return refuse(say`This is no file of oTranscribe, or it is damaged.`);
  const page = readPage(text.replace(STAMP, ' [$<time>] '));
  if (isRefusal(page)) return page;
  const { parts, lost } = speechIn(page.blocks, []);
  const media = textIn(json.media) ?? '';
  return {
    talk: { frontMatter: undefined, parts },
    lost: media === '' ? lost : [...lost, say`The name of the recording, ${media}: left out.`],
  } satisfies TalkReading;
}

/** A time, which a click on it plays; as it is shown, in brackets. */
const STAMP = /<span(?=[^<>]*\bclass="[^"]*\btimestamp\b)[^<>]*>\s*(?<time>[\d:.]+)\s*<\/span>/g;

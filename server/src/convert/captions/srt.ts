import { isRefusal, refuse } from '../../edits/refusal';
import type { Caption } from './cues';
import { captionsOf, cueLosses, heldBy, isCue, readCues, timingOf } from './cues';
import { usesEscapedChevrons } from './chevrons';
import { decodeEntities } from '../../talk/entities';
import { spokenIn } from './spokenCues';
import { differenceOf } from '../difference';
import type { Format, FileWriting } from '../format';
import { LEFT_OUT, MERGED, lossesOf } from '../../talk/losses';
import type { Talk, TalkReading } from '../../talk/talk';
import { labelBefore, said } from '../../talk/talk';
import { tagged, untag } from './tags';
import { misreadSentence } from '../transcript/toTranscript';
import { say } from '../../words/say';

/** SubRip: captions with numbers and times and nothing else. Who speaks stands in the text, before a colon. */
export const srt: Format = {
  id: 'srt',
  name: say`SRT captions`,
  endings: ['srt'],
  isBinary: false,
  read: (content) => readSrt(String(content)),
  write: (talk) => writeSrt(talk),
};

/** Reads captions that have nothing but times and text. */
export function readSrt(content: string) {
  const found = readCues(content);
  if (!found.some(isCue)) return refuse(say`There are no captions in this file.`);
  // SRT has no character references; but a program that has escaped the chevrons has escaped all.
  const decode = usesEscapedChevrons(found.map(({ text }) => text)) ? decodeEntities : undefined;
  let tags = 0;
  const parts = found.map((one) => {
    const { text, dropped } = untag(one.text, decode);
    tags += dropped;
    return said(text, isCue(one) ? { start: one.start, end: one.end } : {});
  });
  return {
    talk: { frontMatter: undefined, parts: spokenIn(parts) },
    lost: cueLosses(found, tags),
  } satisfies TalkReading;
}

function writeSrt(talk: Talk) {
  const made = captionsOf(talk);
  if (isRefusal(made)) return made;
  const content = made.captions.map((caption, at) => `${at + 1}\n${cueOf(caption)}\n`).join('\n');
  const again = readSrt(content);
  const wrong = isRefusal(again) ? 0 : differenceOf(heldBy(made.captions), again.talk.parts);
  return {
    content,
    lost: [
      ...lossesOf(talk, {
        ...{ frontMatter: LEFT_OUT, title: LEFT_OUT, headings: LEFT_OUT, matter: LEFT_OUT, clocks: LEFT_OUT },
        repeats: MERGED,
      }),
      ...made.lost,
      ...(wrong === 0 ? [] : [misreadSentence(wrong)]),
    ],
  } satisfies FileWriting;
}

function cueOf(caption: Caption): string {
  const lines = caption.said.map(({ label, text }) => (label === undefined ? '' : labelBefore(label)) + tagged(text));
  return [timingOf(caption, ','), ...lines].join('\n');
}

import type { Refusal } from '../../edits/refusal';
import { isRefusal, refuse } from '../../edits/refusal';
import type { Format, FileWriting } from '../format';
import type { Unknown } from './json';
import { objectsIn, readJson, textIn, timesIn } from './json';
import { withLabels } from '../labelled';
import { JOINED, LEFT_OUT, told, lossesOf } from '../../talk/losses';
import type { Segment } from './segments';
import { joinWords, segmentLosses } from './segments';
import { NOBODY_SPEAKS, rowsOf } from '../tables/rows';
import type { Talk, TalkReading } from '../../talk/talk';
import { filled, joinTurns, saidIn } from '../../talk/talk';
import { say } from '../../words/say';

/** The JSON of Podcasting 2.0: a list of segments, each with a speaker, a beginning, an end, and what is said. */
export const podcastJson: Format = {
  id: 'json',
  name: say`JSON (Podcasting 2.0)`,
  endings: ['json'],
  isBinary: false,
  read: (content) => readPodcast(String(content)),
  write: (talk) => writePodcast(talk),
};

function readPodcast(content: string) {
  const json = readJson(content);
  if (isRefusal(json)) return json;
  const segments = objectsIn(json.segments).flatMap(segmentIn);
  if (segments.length === 0) return refuse(say`This JSON is no transcript: it has no segments.`);
  const { said, lost } = joinWords(segments);
  return {
    talk: { frontMatter: undefined, parts: joinTurns(withLabels(said)) },
    lost: [...lost, ...segmentLosses(json.segments, segments)],
  } satisfies TalkReading;
}

/** `{ speaker?, startTime?, endTime?, body }`; some call the last `text`. Without it, it is no segment. */
function segmentIn({ speaker, startTime, endTime, body, text }: Unknown): readonly Segment[] {
  const spoken = textIn(body) ?? textIn(text);
  if (spoken === undefined) return [];
  return [{ label: filled(textIn(speaker)?.trim()), ...timesIn(startTime, endTime), text: spoken }];
}

function writePodcast(talk: Talk): FileWriting | Refusal {
  if (saidIn(talk).length === 0) return refuse(NOBODY_SPEAKS);
  const rows = rowsOf(talk);
  const segments = rows.map(({ speaker, start, end, text }) => ({
    ...(speaker !== undefined && { speaker }),
    ...(start !== undefined && { startTime: start }),
    ...(end !== undefined && { endTime: end }),
    body: text,
  }));
  const without = rows.filter(({ start }) => start === undefined).length;
  return {
    content: `${JSON.stringify({ version: '1.0.0', segments }, undefined, 2)}\n`,
    lost: [
      ...lossesOf(talk, {
        ...{ frontMatter: LEFT_OUT, title: LEFT_OUT, headings: LEFT_OUT, matter: LEFT_OUT, clocks: LEFT_OUT },
        repeats: JOINED,
      }),
      ...told(
        without,
        say`1 segment without a time: some players pass over it.`,
        (n) => say`${n} segments without a time: some players pass over them.`,
      ),
    ],
  };
}

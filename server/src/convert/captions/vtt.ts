import { isRefusal, refuse } from '../../edits/refusal';
import type { Caption } from './cues';
import { captionsOf, cueLosses, isCue, readCues, timingOf } from './cues';
import { spokenIn } from './spokenCues';
import { decodeEntities } from '../../talk/entities';
import type { Format, FileWriting } from '../format';
import { LEFT_OUT, MERGED, told, lossesOf } from '../../talk/losses';
import type { SpeakerPart, SpokenPart, Talk, TalkPart, TalkReading } from '../../talk/talk';
import { around, said, titleOf } from '../../talk/talk';
import { tagged, untag } from './tags';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** WebVTT: captions for the web, with a voice tag for the speaker. Headings and matter become its comments. */
export const vtt: Format = {
  id: 'vtt',
  name: say`WebVTT captions`,
  endings: ['vtt'],
  isBinary: false,
  read: (content) => readVtt(String(content)),
  write: (talk) => writeVtt(talk),
};

function readVtt(content: string) {
  const found = readCues(content);
  if (!found.some(isCue)) return refuse(say`There are no captions in this file.`);
  const head = found[0] !== undefined && !isCue(found[0]) ? (HEADER.exec(found[0].text)?.groups ?? {}) : {};
  const parts: TalkPart[] = head.title === undefined ? [] : [{ kind: 'title', text: head.title }];
  const lost: Words[] = [...(head.facts === undefined ? [] : [say`The lines below WEBVTT are for players: left out.`])];
  let [tags, styles] = [0, 0];
  for (const one of found.slice(found[0] !== undefined && HEADER.test(found[0].text) ? 1 : 0)) {
    if (isCue(one)) {
      const voices = voicesIn(one.text, one);
      tags += voices.tags;
      parts.push(...voices.said);
    } else if (/^(?:STYLE|REGION)\b/.test(one.text)) styles++;
    else parts.push(between(one.text));
  }
  lost.push(...told(styles, say`1 block of style: left out.`, (n) => say`${n} blocks of style: left out.`));
  return {
    talk: { frontMatter: undefined, parts: spokenIn(parts) },
    lost: [...lost, ...cueLosses(found, tags)],
  } satisfies TalkReading;
}

const HEADER = /^WEBVTT(?:[ \t]+(?:-[ \t]+)?(?<title>[^\n]+))?(?:\n(?<facts>[^]*))?$/;
const VOICE = /<v(?:\.[^\s>]*)?[ \t]+(?<label>[^<>]+)>/g;

/** Each voice of a cue; what is said before the first is the one's who spoke last. */
function voicesIn(payload: string, { start, end }: { readonly start: number; readonly end: number }) {
  const spoken: SpokenPart[] = [];
  let tags = 0;
  const add = (text: string, label: string | undefined) => {
    const plain = untag(text, decodeEntities);
    tags += plain.dropped;
    spoken.push(said(plain.text.trim(), spoken.length === 0 ? { label, start, end } : { label }));
  };
  const voices = Array.from(payload.matchAll(VOICE));
  const first = payload.slice(0, voices[0]?.index ?? payload.length);
  if (first.trim() !== '' || voices.length === 0) add(first, undefined);
  voices.forEach((match, at) => {
    const text = payload.slice(match.index + match[0].length, voices[at + 1]?.index ?? payload.length);
    add(text, decodeEntities(match.groups?.label?.trim() ?? ''));
  });
  return { said: spoken, tags };
}

/** A comment, or lines without times, which belong to what was said before. */
function between(text: string): TalkPart {
  const note = /^NOTE(?:[ \t]+|\n|$)(?<note>[^]*)$/.exec(text)?.groups?.note;
  if (note === undefined) return said(text);
  const heading = /^(?<marks>#{1,6}) (?<text>[^\n]+)$/.exec(note)?.groups;
  return heading === undefined
    ? around(note)
    : { kind: 'heading', level: heading.marks?.length ?? 1, text: heading.text ?? '' };
}

function writeVtt(talk: Talk) {
  const made = captionsOf(talk);
  if (isRefusal(made)) return made;
  const title = titleOf(talk);
  const blocks = made.captions.flatMap((caption) => [...notesOf(caption.before), cueOf(caption)]);
  const header = title === undefined ? 'WEBVTT' : `WEBVTT - ${withoutArrow(title)}`;
  return {
    content: `${[header, ...blocks, ...notesOf(made.after)].join('\n\n')}\n`,
    lost: [
      ...lossesOf(talk, {
        frontMatter: LEFT_OUT,
        clocks: LEFT_OUT,
        repeats: MERGED,
      }),
      ...made.lost,
    ],
  } satisfies FileWriting;
}

function cueOf(caption: Caption): string {
  return [timingOf(caption, '.'), ...caption.said.map(payloadOf)].join('\n');
}

/** The first paragraph of a cue bears its speaker in any case: players know nothing of the cue before. */
function payloadOf({ label, speaker, text }: SpeakerPart, at: number): string {
  const voice = at === 0 ? speaker : label;
  return (voice === undefined ? '' : `<v ${encode(voice)}>`) + tagged(text, encode);
}

function notesOf(parts: readonly TalkPart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'matter') return `NOTE\n${withoutArrow(part.text)}`;
    return part.kind === 'heading' ? `NOTE ${'#'.repeat(part.level)} ${withoutArrow(part.text)}` : [];
  });
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Outside of cues nothing can be escaped, and an arrow would begin one. */
function withoutArrow(text: string): string {
  return text.replaceAll('-->', '→');
}

/** The pages as people meet them. A new page has a line here, and is tried like the others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageWords } from '../../../client/src/listening/pageWords';
import { askFor, beginning, restFor } from '../../../client/src/judging/asked';
import type { Judged } from '../../../client/src/judging/cases';
import { casesOf } from '../../../client/src/judging/cases';
import { judgingWords } from '../../../client/src/judging/judgingWords';
import { Snapshot } from '../../../server/src/document/snapshot';
import { changeFrom, shownIn } from '../../../server/src/setting/reader';
import { timelineWords } from '../../../client/src/timeline/timelineWords';
import { talkOnPage } from '../../support/talkOnPage';
import { wav } from '../../e2e/support/recordings';
import { root } from '../packed';

/** A page that was told something. */
export interface State {
  readonly page: string;
  readonly name: string;
  readonly messages: readonly object[];
  /** Rules of axe that are not for it. */
  readonly without?: readonly string[];
}

/** The recording that pages find under its name. */
export const MEDIA = { 'talk.wav': wav(60) };
const SOURCE = 'http://pages.test/talk.wav';

const START = { line: 0, character: 0 };
const RANGE = { start: START, end: START };

function clip(text: string, from: number) {
  return { range: RANGE, from, to: from + 4000, isEstimate: from > 20_000, text };
}

const [SPEAKER, TURN] = casesOf({
  placeholders: [
    {
      ...{ name: 'Speaker 3', color: 3, turns: 4, position: START, names: ['Jonas Adler', '<b>Ruth</b> Okafor'] },
      clips: [
        clip(
          'My name is Jonas Adler, and I was nine, so I carried the tools from one end of the yard to the other.',
          18_000,
        ),
        clip('I thought that it was too heavy for anybody to open.', 59_000),
        clip('Not before I was twelve, and then only with my brother.', 64_000),
      ],
    },
  ],
  turns: [
    {
      ...clip('Ruth, what did you see when you came off the ferry?', 30_000),
      ...{ key: 'one', code: 'attribution-suspect', speaker: 'Ruth Okafor', keeping: [] },
      why: "'Ruth Okafor' is spoken to by name here, under the label 'Ruth Okafor'.",
      verdicts: [
        { is: 'theirs', title: 'Leave it to Ruth Okafor', name: 'Ruth Okafor', color: 4, edits: [] },
        {
          ...{ is: 'other', title: 'Ines Brandt', name: 'Ines Brandt', color: 1, edits: [] },
          voice: clip('Welcome, all of you. Tobias Reher, when did you learn to weld?', 0),
        },
        {
          ...{ is: 'other', title: 'Jonas Adler', name: 'Jonas Adler', color: 5, edits: [] },
          voice: clip('My name is Jonas Adler, and I was nine.', 18_000),
        },
      ],
    },
  ],
});

const KNOWN = [
  { name: 'Ines Brandt', color: 1, turns: 12 },
  { name: 'Tobias Reher', color: 2, turns: 5 },
  { name: 'Mara Lindqvist', color: 6, turns: 4 },
];

const JUDGED: readonly Judged[] = [
  { id: 'c', was: 'skipped', what: 'Speaker 4 was skipped.', color: 0 },
  { id: 'b', was: 'kept', what: 'Mara Lindqvist says: Forty, and one telegram.', color: 6 },
  { id: 'a', was: 'changed', what: 'Speaker 1 is Tobias Reher now.', color: 2 },
];

function judging(name: string, shown: object, judged: readonly Judged[], source = SOURCE): State {
  const list = judged.map(({ what, color }) => ({ what, color }));
  return {
    ...{ page: 'judging', name },
    messages: [
      { type: 'words', words: judgingWords() },
      source === '' ? { type: 'silent' } : { type: 'load', source, isVideo: false },
      { type: 'note', note: source === '' ? 'No recording is known: it is read, not heard.' : '' },
      { type: 'judged', canUndo: list.length > 0, list },
      shown,
    ],
  };
}

/** The key for a name that is not among the answers was pressed. */
function naming(state: State): State {
  return { ...state, messages: [...state.messages, { type: 'press', key: 'N' }] };
}

const HOW_FAR = { done: 2, all: 8 };

const SPEAKERS = KNOWN.map(({ name, color }) => ({ name, color }));

const TURNS = Array.from({ length: 30 }, (_, nth) => {
  const kind = (['question', 'answer', 'remark'] as const)[nth % 3] ?? 'remark';
  const isUnanswered = nth % 9 === 0;
  return { speaker: nth % 3, from: nth * 2000, to: nth * 2000 + 1900, isEstimate: nth % 4 === 3, kind, isUnanswered };
});

function player(name: string, ...told: readonly object[]): State {
  return {
    ...{ page: 'player', name },
    messages: [{ type: 'words', words: pageWords() }, { type: 'settings', rewind: 2, rate: 1 }, ...told],
  };
}

const CANNOT = {
  ...{
    type: 'nothing',
    title: 'talk.m4a cannot be played here.',
    detail: 'Its sound is AAC.',
    code: 'ffmpeg -i talk.m4a',
  },
  buttons: [
    { id: 'copy', label: 'Copy the Command' },
    { id: 'choose', label: 'Choose Another Recording…' },
  ],
};

/** The sample with times, which has no title. */
const TIMED = Snapshot.of(readFileSync(join(root, 'samples/timed.transcript'), 'utf8'));

const READ = shownIn(TIMED, undefined);

/** Four people, and a question that nobody answers. */
const TALK = `---
participants: [{ name: Ann Lee, role: interviewer }, Bo Day, Cleo Marsh, { name: Dev, role: respondent }]
---
[0:30] Ann Lee: How are you, and how is everybody at the yard today?

[0:36] Bo Day: Well, and so are they.

Cleo Marsh: I am not so well.

[0:50] Ann Lee: And who has the key of the crane?

[0:58] Ann Lee: Where is it?

[1:04] Dev: Here.
`;

function timeline(name: string, ...told: readonly object[]): State {
  const words = { type: 'words', words: timelineWords(), language: 'en' };
  return { page: 'timeline', name, messages: [words, ...told] };
}

const SEEN = [
  talkOnPage(TALK, 'yard'),
  { type: 'cursor', turn: 1, at: 37_000, follows: true },
  {
    ...{ type: 'firstWords', edition: 1, from: 0 },
    texts: ['How are you?', 'Well, and so are they.', 'I am not so well.', 'And who?', 'Where?', 'Here.'],
  },
];

export const STATES: readonly State[] = [
  {
    ...{ page: 'reader', name: 'shows a talk' },
    messages: [
      { type: 'talk', language: 'en', direction: 'ltr', isWrapped: false },
      { type: 'change', ...changeFrom(undefined, READ) },
      { type: 'cursor', line: 12 },
    ],
    // A heading is the text's own, where it has one.
    without: ['page-has-heading-one'],
  },
  timeline('shows a talk by times', ...SEEN),
  timeline('shows a talk by words', talkOnPage(TALK.replaceAll(/\[\S+\] /g, ''), 'yard')),
  timeline('has nothing to show', { type: 'nothing', title: 'No transcript is open.', detail: 'Open one.' }),
  player(
    'plays a recording',
    { type: 'timeline', speakers: SPEAKERS, turns: TURNS },
    { type: 'load', source: SOURCE, name: 'talk.wav', isVideo: false, at: 7000, note: 'A note.' },
  ),
  player('has nothing to play', CANNOT),
  judging('before anything', beginning(), []),
  ...(SPEAKER && TURN
    ? [
        judging('asks for a name', { ...askFor(SPEAKER, KNOWN, HOW_FAR, ''), plays: false }, JUDGED),
        naming(
          judging('asks for a name that is typed', { ...askFor(SPEAKER, KNOWN, HOW_FAR, ''), plays: false }, JUDGED),
        ),
        judging('asks for a name, read', { ...askFor(SPEAKER, KNOWN, HOW_FAR, ''), plays: false }, [], ''),
        judging('asks whose turn it is', { ...askFor(TURN, KNOWN, HOW_FAR, ''), plays: false }, JUDGED),
      ]
    : []),
  judging('is at the end', restFor(JUDGED, { kept: 1, earlier: 1 }, ''), JUDGED),
];

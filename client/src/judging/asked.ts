import type { PageClip, PageVerdict, ToJudging } from '../../../pages/shared/judging';
import type { Clip, Verdict } from '../../../server/src/protocol/doubtful';
import { counted, tell } from '../shared/words';
import type { Case, Judged, KnownSpeaker } from './cases';
import { clipsOf, idOfVerdict, keyOfVerdict, namesFor } from './cases';

/** What the page shows: a case, or that there is none. */
export type Shown = Extract<ToJudging, { type: 'ask' | 'rest' }>;

/** How far it is. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What the page asks of a case. `before` is what became of the one before, for those who hear it. */
export function askFor(
  one: Case,
  known: readonly KnownSpeaker[],
  progress: Progress,
  before: string,
): Extract<ToJudging, { type: 'ask' }> {
  const asked = one.kind === 'speaker' ? ofSpeaker(one, known) : ofTurn(one);
  const place = tell`No. ${progress.done + 1} of ${progress.all}`;
  const choices = asked.verdicts.map(({ key, title }) => `${key}: ${title}.`);
  const spoken = [before, asked.title, `${place}.`, asked.detail, ...choices].filter((part) => part !== '').join(' ');
  return { type: 'ask', id: one.id, ...asked, ...progress, progress: place, spoken, plays: true };
}

type Asked = Pick<
  Extract<ToJudging, { type: 'ask' }>,
  'title' | 'detail' | 'color' | 'clips' | 'verdicts' | 'takesName'
>;

function ofSpeaker(one: Extract<Case, { kind: 'speaker' }>, known: readonly KnownSpeaker[]): Asked {
  const { speaker } = one;
  const verdicts = namesFor(speaker, known).map(({ name, known: other }, place) => ({
    id: name,
    key: String(place + 1),
    title: other ? tell`${name} (${counted(other.turns, 'turn')})` : name,
    color: other?.color ?? 0,
  }));
  return {
    title: tell`Who is ${speaker.name}?`,
    detail: tell`The label stands at ${counted(speaker.turns, 'turn')}.`,
    color: speaker.color,
    clips: clipsOf(one).map(({ clip }) => clipOf(clip)),
    verdicts,
    takesName: true,
  };
}

function ofTurn(one: Extract<Case, { kind: 'turn' }>): Asked {
  const { turn } = one;
  const isOfSpeaker = turn.verdicts.some(({ is }) => is === 'other');
  const verdicts = turn.verdicts.map((verdict, place): PageVerdict => {
    const title = wordsOf(verdict, isOfSpeaker);
    return { id: idOfVerdict(verdict), key: keyOfVerdict(place), title, color: verdict.color ?? 0 };
  });
  return {
    title: isOfSpeaker ? tell`Does ${turn.speaker} say this?` : tell`Is this label right?`,
    detail: turn.why,
    color: isOfSpeaker ? (turn.verdicts[0]?.color ?? 0) : 0,
    clips: clipsOf(one).map(({ clip, who, color }) => clipOf(clip, who, color)),
    verdicts,
    takesName: false,
  };
}

/** A name is enough where it is asked for one. */
function wordsOf({ is, name, title }: Verdict, isOfSpeaker: boolean): string {
  if (is === 'theirs')
    return isOfSpeaker && name !== undefined ? tell`${name}, as it stands` : tell`Right as it stands`;
  return is === 'other' && name !== undefined ? name : title;
}

/** An estimate may come too late by so much, in milliseconds. */
const LEAD = 1500;

function clipOf({ text, from, to, isEstimate }: Clip, who = '', color = 0): PageClip {
  const start = from === undefined || !isEstimate ? from : Math.max(0, from - LEAD);
  return { text, who, color, from: start, to, isEstimate };
}

/** What the page says where no case is left. */
export function restFor(
  judged: readonly Judged[],
  { kept, earlier }: { readonly kept: number; readonly earlier: number },
  before: string,
): Extract<ToJudging, { type: 'rest' }> {
  const count = (was: Judged['was']) => judged.filter((one) => one.was === was).length;
  const [changed, left, skipped] = [count('changed'), count('kept'), count('skipped')];
  const title = judged.length > 0 ? tell`All are judged.` : tell`Nobody is to be judged here.`;
  const found =
    judged.length > 0
      ? [tell`Changed: ${changed}. Kept as it was: ${left}. Skipped: ${skipped}.`]
      : [tell`No speaker waits for a name, and no turn is in doubt.`];
  const sooner = earlier > 0 ? [tell`Kept before: ${earlier}.`] : [];
  const detail = [...found, ...sooner].join(' ');
  return {
    ...{ type: 'rest', title, detail, spoken: [before, title, detail].filter((part) => part !== '').join(' ') },
    ...{ done: judged.length, all: judged.length },
    verdicts: [
      ...(skipped > 0 ? [verdict('again', 'A', tell`Go through those that were skipped`)] : []),
      ...(kept > 0 ? [verdict('remember', 'R', tell`Remember in the text what is right as it is`)] : []),
      ...(earlier > 0 ? [verdict('forget', 'F', tell`Judge again what was right before`)] : []),
    ],
  };
}

/** What the page says while the server does not tell who is to be judged. `done` is how many were judged before. */
export function unanswered(done: number): Extract<ToJudging, { type: 'rest' }> {
  const title = tell`Nobody can be judged now.`;
  const detail = tell`Turnwise is not running, or does not answer.`;
  const verdicts = [verdict('retry', 'B', tell`Try again`)];
  return { type: 'rest', title, detail, spoken: `${title} ${detail}`, done, all: done, verdicts };
}

/** What the page says before a transcript was chosen, or after it was closed. */
export function beginning(): Extract<ToJudging, { type: 'rest' }> {
  const [title, detail] = [
    tell`Who speaks here?`,
    tell`Speakers without a name, and turns that may be another's, are heard or read one after the other.`,
  ];
  const verdicts = [verdict('begin', 'B', tell`Begin with the transcript in front`)];
  return { type: 'rest', title, detail, spoken: `${title} ${detail}`, done: 0, all: 0, verdicts };
}

function verdict(id: string, key: string, title: string): PageVerdict {
  return { id, key, title, color: 0 };
}

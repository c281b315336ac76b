import type { Role } from '../../model/transcript';
import type { ChunkedList } from '../../text/chunkedList';
import { namesInterviewer, namesQuestion, partAmong } from '../../language/words';
import type { Speech } from '../../facts/speech';
import type { Draft } from '../turns';

/** A turn as the reading of questions sees it. */
export interface Utterance {
  readonly speaker: number;
  readonly role: Role | undefined;
  /** What the label itself says: that the turn is a question (`Q`), or that its speaker is one who asks (`记者`) or answers (`A`). */
  readonly asks: 'question' | 'asker' | 'answerer' | undefined;
  readonly speech: Speech;
}

/** What is known of turns before it is read what they do: for each its draft, its speaker's index, and what is said in it. */
interface Turns {
  readonly drafts: readonly Draft[];
  readonly speakers: readonly number[];
  /** For each speaker. */
  readonly roles: readonly (Role | undefined)[];
  readonly speeches: ChunkedList<Speech>;
}

export function utterancesOf({ drafts, speakers, roles, speeches }: Turns): readonly Utterance[] {
  const labels = [...new Set(drafts.map(({ place }) => place.label))];
  const asks = new Map(labels.map((label) => [label, asksByLabel(label, labels)]));
  const utterances: Utterance[] = [];
  speeches.forEach((speech, at) => {
    const speaker = speakers[at] ?? 0;
    utterances.push({ speaker, role: roles[speaker], asks: asks.get(drafts[at]?.place.label ?? ''), speech });
  });
  return utterances;
}

function asksByLabel(label: string, labels: readonly string[]): Utterance['asks'] {
  const part = partAmong(label, labels);
  if (part !== undefined && namesQuestion(label)) return 'question';
  return part === 'interviewer' && !namesInterviewer(label) ? 'asker' : part === 'respondent' ? 'answerer' : undefined;
}

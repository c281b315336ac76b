import type { Snapshot } from '../../document/snapshot';
import type { Candidate, TalkExplained } from './explainLabels';
import { candidatesOf, candidatesText, talkExplained, talkText } from './explainLabels';
import type { QuestionExplained } from './explainQuestions';
import { questionsExplained, questionsText } from './explainQuestions';
import type { PairExplained } from './explainPeople';
import { pairsExplained, pairsText } from './explainPeople';
import type { MistakeExplained } from './explainMistakes';
import { mistakesExplained, mistakesText } from './explainMistakes';
import type { InterviewExplained, RoleExplained } from './explainRoles';
import { rolesExplained, rolesText } from './explainRoles';
import type { Style } from './style';

/** What `turns --explain` can tell the reasons of. */
export type Topic = 'labels' | 'people' | 'roles' | 'questions';

/** The reasons of what was decided, in plain values; only those that were asked for are there. */
export interface Reasons {
  readonly candidates?: readonly Candidate[];
  readonly talk?: TalkExplained;
  readonly people?: readonly PairExplained[];
  readonly mistakes?: readonly MistakeExplained[];
  readonly roles?: readonly RoleExplained[];
  readonly interview?: InterviewExplained;
  readonly questions?: readonly QuestionExplained[];
}

interface Explanation {
  readonly of: (snapshot: Snapshot) => Reasons;
  /** The same for people, one a line; empty where they are not there. */
  readonly text: (reasons: Reasons, style: Style) => readonly string[];
}

const EXPLANATIONS: Readonly<Record<Topic, Explanation>> = {
  labels: {
    of: (snapshot) => {
      const talk = talkExplained(snapshot);
      return { candidates: candidatesOf(snapshot), ...(talk === undefined ? {} : { talk }) };
    },
    text: ({ candidates = [], talk }, style) => [...candidatesText(candidates, style), ...talkText(talk, style)],
  },
  people: {
    of: (snapshot) => ({ people: pairsExplained(snapshot), mistakes: mistakesExplained(snapshot) }),
    text: ({ people = [], mistakes = [] }, style) => [...pairsText(people, style), ...mistakesText(mistakes, style)],
  },
  roles: {
    of: ({ reading }) => rolesExplained(reading),
    text: ({ roles = [], interview }, style) => rolesText(roles, interview, style),
  },
  questions: {
    of: ({ reading }) => ({ questions: questionsExplained(reading) }),
    text: ({ questions = [] }, style) => questionsText(questions, style),
  },
};

export const TOPICS = Object.keys(EXPLANATIONS) as readonly Topic[];

/** What `--explain` without a topic explains. */
export const USUAL_TOPIC: Topic = 'labels';

export function reasonsOf(topic: Topic, snapshot: Snapshot): Reasons {
  return EXPLANATIONS[topic].of(snapshot);
}

/** All reasons that are there for people, one a line. */
export function reasonsText(reasons: Reasons, style: Style): readonly string[] {
  return TOPICS.flatMap((topic) => EXPLANATIONS[topic].text(reasons, style));
}

/**
 * Arguments in which each `--explain` has its topic. What follows it may be a topic or a path, which the parser of the
 * command line cannot tell apart; a file that is called as a topic is can be given as `./roles`.
 */
export function withTopics(argv: readonly string[]): readonly string[] {
  const isTopic = (arg: string | undefined) => TOPICS.some((topic) => topic === arg);
  return argv.map((arg, at) => (arg === '--explain' && !isTopic(argv[at + 1]) ? `--explain=${USUAL_TOPIC}` : arg));
}

import assert from 'node:assert/strict';
import { stats } from '../../server/src/api/index';
import type { Timeline } from '../../server/src/protocol/timing';
import { turnOfTimeline } from '../../server/src/protocol/timing';
import type { Figures } from '../../server/src/protocol/figures';

/** The figures of the timeline are those of `turnwise stats`, and its lanes have just the turns that are counted. */
export function assertSameFigures(text: string, figures: Figures, timeline: Timeline, name: string): void {
  assert.deepEqual(figures, JSON.parse(JSON.stringify(stats(text))), name);
  const turns = Array.from(timeline.turns.from, (_, index) => turnOfTimeline(timeline.turns, index));
  figures.speakers.forEach((speaker, lane) => {
    const own = turns.filter((turn) => turn?.speaker === lane);
    const counted = {
      turns: own.length,
      questions: own.filter((turn) => turn?.kind === 'question').length,
      answers: own.filter((turn) => turn?.kind === 'answer').length,
      unanswered: own.filter((turn) => turn?.isUnanswered).length,
    };
    const { turns: all, questions, answers, unanswered } = speaker;
    assert.deepEqual(counted, { turns: all, questions, answers, unanswered }, `${name}: ${speaker.name}`);
  });
}

import type { TimelineWords } from '../../../pages/shared/timeline';
import { tell } from '../shared/words';

/** The words of the timeline's page, in the editor's language. */
export function timelineWords(): TimelineWords {
  return {
    timeline: tell`Who speaks when: arrow keys go from turn to turn`,
    questions: tell`Questions`,
    turns: tell`All turns`,
    figures: tell`Figures`,
    speaker: tell`Speaker`,
    closer: tell`Closer`,
    farther: tell`Farther`,
    whole: tell`All of it`,
    overview: tell`Overview`,
    question: tell`question`,
    answer: tell`answer`,
    unanswered: tell`question without an answer`,
    line: tell`line`,
    legend: {
      question: tell`question`,
      unanswered: tell`question without an answer`,
      estimate: tell`estimated between times`,
      cursor: tell`cursor in the text`,
    },
    keys: [
      { key: '← →', does: tell`turns` },
      { key: '↑ ↓', does: tell`questions` },
      { key: 'U', does: tell`without an answer` },
      { key: '+ − 0', does: tell`closer, farther, all` },
      { key: '⇧ ← →', does: tell`move` },
      { key: 'Enter', does: tell`to the text` },
      { key: 'Space', does: tell`go there and stay` },
    ],
  };
}

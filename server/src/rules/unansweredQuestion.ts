import { speechOf } from '../facts/speech';
import type { Participant, Transcript, Turn } from '../model/transcript';
import { columnsPlace } from '../document/places';
import { spokenLines } from '../facts/spokenLines';
import { isException } from './shared/rare';
import type { Rule } from './rule';
import { say } from '../words/say';

/** A question that nobody answers, where one asks and nearly all is answered: an answer, or its label, may be lost. */
export const unansweredQuestion: Rule = {
  code: 'unanswered-question',
  level: 'information',
  label: false,
  *check({ text, transcript }) {
    const { exchanges, participants } = transcript;
    if (participants.filter(interviews).length !== 1) return;
    const open = exchanges.filter(({ question, answers }) => answers.length === 0 && isLeftOpen(transcript, question));
    if (!isException(open.length, exchanges.length)) return;
    for (const { question } of open) {
      const { line, column } = speechOf(transcript, question).askedAt ?? { line: 0, column: question.textFrom };
      const at = question.line + line;
      yield {
        message: say`Nobody answers this question of '${question.label}'.`,
        at: columnsPlace(at, { from: column, to: text.lineText(at).length }),
      };
    }
  },
};

/** The question asks to its end, and the next turn is a question of the same voice. */
function isLeftOpen(transcript: Transcript, question: Turn): boolean {
  const next = transcript.turns[question.index + 1];
  if (next?.kind !== 'question' || next.participant !== question.participant) return false;
  let last = '';
  for (const { line, from } of spokenLines(transcript, question))
    last = line.text.slice(Math.max(from, line.text.length - ENDING));
  return /[?？؟]["'”’»」)\]*_]*\s*$/.test(last);
}

/** A question mark stands within so many characters of the end, whatever closes behind it. */
const ENDING = 12;

/** Where several ask, or listeners do, one question often calls for the next. */
function interviews({ role }: Participant): boolean {
  return role === 'interviewer' || role === 'moderator';
}

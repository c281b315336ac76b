import type { OverviewQuestion } from '../../server/src/protocol/overview';

/** A question as the server tells of it, with an answer by each of some people; it stands on a line, they follow. */
export function question(text: string, speaker: string, by: readonly string[] = ['Ben'], line = 0): OverviewQuestion {
  const lines = (from: number, to: number) => ({
    start: { line: from, character: 0 },
    end: { line: to, character: 1 },
  });
  return {
    ...{ text, speaker, answered: by.length > 0, range: lines(line, line), exchange: lines(line, line + by.length) },
    answers: by.map((name, nth) => ({
      ...{ speaker: name, text: `Said by ${name}.`, range: lines(line + 1 + nth, line + 1 + nth) },
    })),
  };
}

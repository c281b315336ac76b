import type { Overview } from '../../../server/src/protocol/overview';

/** The context key that has the state of the server. */
export const SERVER = 'turnwise.server';

/**
 * What menus and the palette go by in package.json, as context keys of the editor: of the transcript in front, and false for
 * anything else, and until the server has answered. Nothing of it depends on the cursor: a click with the right button moves
 * that and opens the menu at once, so that the menu would show what fitted the place before. Of `text` the beginning is enough.
 */
export function factsOf(overview: Overview | undefined, text = ''): Readonly<Record<string, boolean>> {
  const questions = overview?.questions ?? [];
  return {
    'turnwise.hasText': /\S/.test(text),
    'turnwise.hasTurns': (overview?.turns ?? 0) > 0,
    'turnwise.hasSeveralSpeakers': (overview?.speakers ?? 0) > 1,
    'turnwise.hasAnswers': questions.some(({ answered }) => answered),
    'turnwise.hasUnanswered': questions.some(({ answered }) => !answered),
    'turnwise.hasLabelsToFix': (overview?.labelsToFix.length ?? 0) > 0,
    'turnwise.hasCertainFixes': (overview?.certain ?? 0) > 0,
  };
}

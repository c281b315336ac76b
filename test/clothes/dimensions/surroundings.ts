import type { Names } from './names';
import { nameOf } from './names';

/** What stands around a talk, and on its pages. */
export interface Surroundings {
  readonly head?: (names: Names, people: number) => readonly string[];
  readonly foot?: readonly string[];
  /** Between two turns, each few turns. */
  readonly page?: (page: number) => readonly string[];
}

const present = (names: Names, people: number) => Array.from({ length: people }, (_, who) => nameOf(names, who));

export const SURROUNDINGS: Readonly<Record<string, Surroundings>> = {
  nothing: {},
  'a title': { head: () => ['# The Lamp Project, tape 4', ''] },
  'a title without a mark': { head: () => ['THE LAMP PROJECT', '', 'Tape 4', ''] },
  facts: {
    head: () => [
      'Date: 3 May 2019',
      'Place: Community hall, Osterby',
      'Length: 54 minutes',
      'Transcribed by: L. Okoro',
      '',
    ],
  },
  'facts in bold': { head: () => ['**Date:** 3 May 2019', '**Place:** Community hall', '**File:** lamp-04.wav', ''] },
  'facts between dashes': { head: () => ['---', 'title: Tape 4', 'date: 2019-05-03', '---', ''] },
  'an introduction': {
    head: () => [
      'This conversation was recorded in the spring, for the archive of the village. It has been shortened.',
      '',
      'The transcript is as follows:',
      '',
    ],
  },
  'a list of those present': {
    head: (names, people) => ['Present', '', ...present(names, people).map((name) => `- ${name}`), ''],
  },
  'those present on a line': { head: (names, people) => [`Present: ${present(names, people).join(', ')}`, ''] },
  'a foot': { foot: ['', '[END OF TAPE 4]', '', '© 2019 The Lamp Project. All rights reserved.'] },
  'page numbers': { page: (page) => ['', `${page}`, ''] },
  'page heads': { page: (page) => ['', `The Lamp Project                                        Page ${page}`, ''] },
  'heads of parts': { page: (page) => ['', `## Part ${page}`, ''] },
  directions: { page: () => ['', '[Laughter]', ''] },
};

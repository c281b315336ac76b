import { ENGLISH } from './english';
import { FOREIGN_PAGES } from './foreignPages';
import type { NoTalk } from './none';
import { OTHERS } from './others';
import type { Page } from './page';
import { PAGES } from './pages';
import { PEOPLE } from './people';
import { SCREENPLAYS } from './screenplays';
import { SHORT_RECORDS } from './shortRecords';

/** All kinds of texts that are no talk. */
export const NO_TALKS: readonly (NoTalk | Page)[] = [
  ...ENGLISH,
  ...OTHERS,
  ...PAGES,
  ...FOREIGN_PAGES,
  ...PEOPLE,
  ...SCREENPLAYS,
  ...SHORT_RECORDS,
];

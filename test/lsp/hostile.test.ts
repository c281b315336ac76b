import { askEverything } from '../fuzz/answering';
import { HOSTILE } from '../fuzz/hostile';

describe('The server answers everything about', () => {
  for (const [what, make] of Object.entries(HOSTILE))
    it(what, async () => {
      await askEverything(make(10_000));
    });
});

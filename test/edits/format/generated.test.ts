import { formatsGenerated } from '../../support/generatedTalks';

describe('formatting of whatever is typed', () => {
  formatsGenerated(40);
});

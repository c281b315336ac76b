import { everyRelabelling } from '../../support/everyRelabelling';

describe('every relabelling of the samples', () => {
  everyRelabelling(['samples'], 0.1);
});

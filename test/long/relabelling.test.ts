import { everyRelabelling } from '../support/everyRelabelling';

describe('every relabelling of every transcript', () => {
  everyRelabelling(['samples', 'test/wild', 'test/truth'], 0.4);
});

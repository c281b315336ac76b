import { equal } from 'node:assert/strict';
import { Loan } from '../../../client/src/listening/loan';

describe('The keyboard that a text lends to Play', () => {
  it('goes back once, when the sound begins', () => {
    const loan = new Loan<string>();
    loan.lend('text');
    equal(loan.end('text'), 'text');
    equal(loan.end('text'), undefined);
  });

  it('stays in the page where nothing was lent', () => {
    equal(new Loan<string>().end('text'), undefined);
  });

  it('stays where it is after something else was done', () => {
    const loan = new Loan<string>();
    loan.lend('text');
    loan.forget();
    equal(loan.end('text'), undefined);
  });

  it('is not taken from another text, and goes back where no text is in front', () => {
    const loan = new Loan<string>();
    loan.lend('text');
    equal(loan.end('other'), undefined);
    loan.lend('text');
    equal(loan.end(undefined), 'text');
  });
});

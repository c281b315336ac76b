/**
 * The keyboard, lent by a text to the button for Play, because the browser wants one key in the page before anything sounds.
 * It goes back to the text once the sound has begun.
 */
export class Loan<Editor> {
  private lender: Editor | undefined;

  /** The browser has refused to sound: the keyboard is about to leave this editor; undefined where it is in none. */
  lend(lender: Editor | undefined): void {
    this.lender = lender;
  }

  /** Something else was done meanwhile: the keyboard stays where it is. */
  forget(): void {
    this.lender = undefined;
  }

  /**
   * The sound has begun. The editor to which the keyboard goes back, once; undefined where it stays. `active` is the editor
   * that had the keyboard last: another one than the lender keeps it.
   */
  end(active: Editor | undefined): Editor | undefined {
    const { lender } = this;
    this.lender = undefined;
    return active === undefined || active === lender ? lender : undefined;
  }
}

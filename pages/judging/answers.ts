import { button, element, keyCap } from '../kit/dom';
import type { JudgingWords, PageCase, PageVerdict } from '../shared/judging';
import type { Deeds } from './deeds';
import { isAlike } from './isAlike';

/** A button with its key, for each answer; a field for a name that is not among them. */
export class Answers {
  readonly node: HTMLElement;
  private readonly choices = element('div', 'choices');
  private readonly others = element('div', 'others');
  private readonly field = element('input', 'name');
  private readonly naming: HTMLElement;
  private readonly typeName: HTMLButtonElement;
  private readonly skip: HTMLButtonElement;
  private readonly undo: HTMLButtonElement;
  private verdicts: readonly PageVerdict[] = [];
  /** Where the keyboard was before it went into the field. */
  private lender: Element | null = null;

  constructor(
    words: JudgingWords,
    private readonly deeds: Deeds,
  ) {
    this.typeName = keyed('other', 'N', words.typeName, 0, () => {
      this.type();
    });
    this.skip = keyed('other', 'S', words.skip, 0, () => {
      deeds.skip();
    });
    this.undo = keyed('other', 'U', words.undo, 0, () => {
      deeds.undo();
    });
    const toText = keyed('other', 'Esc', words.toText, 0, () => {
      deeds.toText();
    });
    this.field.type = 'text';
    this.field.setAttribute('aria-label', words.name);
    this.field.setAttribute('aria-description', words.nameHint);
    this.field.placeholder = words.name;
    this.field.addEventListener('keydown', (event) => {
      this.typed(event);
    });
    this.naming = element('div', 'naming', this.field, element('span', 'hint', words.nameHint));
    this.naming.hidden = true;
    this.choices.hidden = true;
    this.choices.setAttribute('role', 'group');
    this.choices.setAttribute('aria-label', words.verdicts);
    this.others.append(this.typeName, this.skip, this.undo, toText);
    this.node = element('section', 'answers', this.choices, this.naming, this.others);
  }

  set canUndo(can: boolean) {
    this.undo.disabled = !can;
  }

  /** `isSame` where it was asked already: a name that is being typed stays then. */
  ask({ verdicts, takesName }: PageCase, isSame: boolean): void {
    if (!isSame || !takesName) this.close();
    this.show(verdicts);
    this.typeName.hidden = !takesName;
    this.skip.hidden = false;
  }

  rest(verdicts: readonly PageVerdict[]): void {
    this.close();
    this.show(verdicts);
    this.typeName.hidden = true;
    this.skip.hidden = true;
  }

  focus(): void {
    const [first] = [...this.choices.querySelectorAll('button'), this.others.querySelector('button:last-child')];
    if (first instanceof HTMLElement) first.focus();
  }

  /** Does what a key says, if it is one of these. */
  press(key: string): boolean {
    const verdict = this.verdicts.find((one) => one.key === key);
    if (verdict) this.deeds.verdict(verdict.id);
    else if (key === 'N' && !this.typeName.hidden) this.type();
    else if ((key === 'S' || key === 'ArrowDown') && !this.skip.hidden) this.deeds.skip();
    else if (key !== 'U' && key !== 'ArrowUp') return false;
    else if (!this.undo.disabled) this.deeds.undo();
    return true;
  }

  private show(verdicts: readonly PageVerdict[]): void {
    if (isAlike(verdicts, this.verdicts)) return;
    this.verdicts = verdicts;
    this.choices.replaceChildren(
      ...verdicts.map(({ id, key, title, color }) =>
        keyed('choice', key, title, color, () => {
          this.deeds.verdict(id);
        }),
      ),
    );
    this.choices.hidden = verdicts.length === 0;
  }

  private type(): void {
    this.lender = document.activeElement;
    this.naming.hidden = false;
    this.field.value = '';
    this.field.focus();
  }

  private typed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && this.field.value.trim() !== '') this.deeds.named(this.field.value);
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  private close(): void {
    if (this.naming.hidden) return;
    const hadFocus = document.activeElement === this.field;
    this.naming.hidden = true;
    // The answer that had the keyboard may be gone meanwhile.
    const lender = this.lender?.isConnected === true ? this.lender : this.typeName;
    if (hadFocus && lender instanceof HTMLElement) lender.focus();
  }
}

/** A button that shows the key that does the same. */
function keyed(className: string, key: string, title: string, color: number, press: () => void): HTMLButtonElement {
  const made = button(
    color > 0 ? `${className} who speaker${color}` : className,
    title,
    press,
    keyCap(key),
    element('span', 'label', title),
  );
  made.setAttribute('aria-keyshortcuts', key === 'Esc' ? 'Escape' : key);
  return made;
}

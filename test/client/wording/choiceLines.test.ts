import { deepEqual } from 'node:assert/strict';
import { choiceLines, chosenBy } from '../../../client/src/wording/choiceLines';

const PARAMS = {
  title: 'Set the speaker of this turn to',
  hint: 'Choose',
  choices: [{ name: 'Ann Lee', number: 2, description: '3 turns', excerpt: 'Where to?' }],
  takesNewName: true,
  likely: 0,
};

describe('the list of participants', () => {
  const names = (typed: string, takesNewName = true) =>
    choiceLines({ ...PARAMS, takesNewName }, typed).map(({ name }) => name);

  it('shows what each says', () => {
    const line = {
      label: '2   Ann Lee',
      description: '3 turns',
      detail: 'Where to?',
      name: 'Ann Lee',
      alwaysShow: false,
    };
    deepEqual(choiceLines(PARAMS, ''), [line]);
  });

  it('has a new name that is typed as its last line', () => {
    deepEqual(names(' Ben '), ['Ann Lee', 'Ben']);
    deepEqual(names('ann lee'), ['Ann Lee']);
    deepEqual(names(' '), ['Ann Lee']);
  });

  it('has it as its first line where a name is to be typed', () => {
    const { title, hint, choices } = PARAMS;
    deepEqual(
      choiceLines({ title, hint, choices, takesNewName: true }, 'Ben').map(({ name }) => name),
      ['Ben', 'Ann Lee'],
    );
  });

  it('lets a number choose at once, alone', () => {
    deepEqual(
      ['2', '1', '2 ', '22', 'Ann 2'].map((typed) => chosenBy(PARAMS, typed)),
      ['Ann Lee', undefined, undefined, undefined, undefined],
    );
  });

  it('has no number that no key has', () => {
    const [choice] = PARAMS.choices;
    deepEqual(choice && choiceLines({ ...PARAMS, choices: [{ ...choice, number: 10 }] }, '')[0]?.label, 'Ann Lee');
  });

  it('has none where a new name will not do', () => {
    deepEqual(names('Ben', false), ['Ann Lee']);
  });
});

import { refuses, shows } from './colours';

describe('grammar: prose', () => {
  const lines = [
    'My rule for the crews is: First, nobody crosses alone; second, nobody runs.',
    'The situation now is this: ships wait two miles further out.',
    'First: we go down to the quay.',
    'Second: we count the boats.',
    'However: nobody had counted.',
    'So: what now?',
    'In January: Three ships and a tug.',
    'One Thing More: Lock the gate.',
    'Note: Tape changed here.',
    'WARNING: Tape changed here.',
    'Note 2: Tape changed here.',
    'Question: Who pays for it?',
    'Next Question: Who pays for it?',
    'Action items: Mend the gate.',
    'For example: The gate was open.',
    'Date: 4 May 2019',
    'Topic: The Harbour',
    'Source: County Archive',
    'Title: The Flyman',
    'URL: https://example.org/interview',
    'Slides: https://example.org/slides',
    'Harbour: https://example.org/harbour',
    'https://example.org/interview',
    '17:30',
    'Meet me at 3:30.',
    'Rule one: if you would not stand under it, do not hang it.',
    'Result: we lost the gate.',
    'Ingredients: 600 g of flour',
    'SF: 8',
    'ITEM 4: The Gate',
    'March: The ice went out.',
    '**Note:** Tape changed here.',
    '**When**: Thursday',
    '- Harbour board: yes',
    '例如：那天的水。',
    '举个例子：那天的水很高。',
    '我的意见是：先救人。',
    '第一：先救人。',
    '注：录音中断。',
    'nobody here: not one.',
    'The ferry, the bridge and the road were closed: All of them.',
    'NATO. That is what they said.',
    'OK. So we waited.',
    'Collected: May 2019',
    'Coverage: January 2001 - December 2019',
    'Sitting of: 16/09/2019',
    '**Boats Counted:** 1,402',
    '落成：2015年10月',
    'YEAS: 144;',
    'Option A: NHO',
    'Option B: NHO, PW',
    'Previous Scribe: NHO',
    'Figure C: The gate in January.',
    '[LOCK7]: https://example.org/lock',
    'SMASH CUT TO:',
    'Zum Ersten: Wir zählen die Boote.',
  ];
  for (const line of lines) it(`leaves alone: ${line}`, () => refuses(line));

  it('leaves an ordinary paragraph with brackets, times and colons alone', () =>
    shows(`
      We met at 3:30 (as agreed), and he said: "Go to [the] harbour [1]." Then (17:05) it rained. See [here](a.html).
    `));

  it('leaves parentheses alone that merely begin like a noise', () => shows('The (music was loud) hall emptied.'));
});

import { check } from './check';

const TALK = `
  Ann: In March.

  Ben: When did you come here?

  Ann: I did.

  Ben: And did |you stay?

  Cara: The ferry comes.

  Ann: For good.

  Ben: For how long?
`;

const swapped = (text: string) => text.replace(/Ann:|Ben:/g, (label) => (label === 'Ann:' ? 'Ben:' : 'Ann:'));
const plain = TALK.replace('|', '');

describe('swapping two speakers', () => {
  it('changes all their turns, and no others', () => {
    check(TALK, 'swapSpeakers', 'Ann', swapped(plain));
  });

  it('changes the turns from here on', () => {
    const at = plain.indexOf('Ben: And');
    check(TALK, 'swapSpeakersFromHere', 'Ann', plain.slice(0, at) + swapped(plain.slice(at)));
  });

  it('changes the turns that several selections touch, and none between them', () => {
    check(
      plain.replace('In March', '[[In March]]').replace('you stay', '[[you stay]]'),
      'swapSpeakersInSelection',
      undefined,
      plain.replace('Ann: In', 'Ben: In').replace('Ben: And', 'Ann: And'),
    );
  });

  it('changes the turns that a selection touches', () => {
    const [from, to] = [plain.indexOf('come here'), plain.indexOf('did.')];
    const selected = `${plain.slice(0, from)}[[${plain.slice(from, to)}]]${plain.slice(to)}`;
    const end = plain.indexOf('Ben: And');
    check(
      selected,
      'swapSpeakersInSelection',
      'Ann',
      plain.slice(0, 20) + swapped(plain.slice(20, end)) + plain.slice(end),
    );
  });

  it('does not touch the turn at whose beginning the selection ends', () => {
    const [from, to] = [plain.indexOf('Ben: When'), plain.indexOf('Ben: And')];
    const selected = `${plain.slice(0, from)}[[${plain.slice(from, to)}]]${plain.slice(to)}`;
    check(
      selected,
      'swapSpeakersInSelection',
      undefined,
      plain.slice(0, from) + swapped(plain.slice(from, to)) + plain.slice(to),
    );
  });

  it('needs no name where only two talk', () => {
    const two = plain.replace('\n\n  Cara: The ferry comes.', '');
    check(two.replace('March', 'M|arch'), 'swapSpeakers', undefined, swapped(two));
    check(TALK, 'swapSpeakers', undefined, /which other/);
  });

  it('is refused with oneself, and with whoever has no turn', () => {
    check(TALK, 'swapSpeakers', 'Ben', /nobody to swap/);
    check(TALK, 'swapSpeakers', 'Dora', /has no turn/);
  });
});

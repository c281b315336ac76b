import { equal, match, notEqual } from 'node:assert/strict';
import type { DeclaredColor } from '../../../client/src/views/speakerIcon';
import { colorIn, speakerIcon } from '../../../client/src/views/speakerIcon';

const ID = 'turnwise.speaker1';
const DECLARED: readonly DeclaredColor[] = [
  { id: ID, defaults: { light: '#000001', dark: '#000002', highContrast: '#000003', highContrastLight: '#000004' } },
];

describe('the sign of a speaker', () => {
  it('has the colour in itself, so that a row that is selected keeps it', () => {
    const icon = speakerIcon('person', '#43A8C4', '#181818');
    match(icon, /^<svg [^>]*><g fill="#43A8C4" stroke="#181818"/);
    notEqual(icon, speakerIcon('unknown', '#43A8C4', '#181818'));
  });

  it('has the colour of the theme, or the one that somebody wants in its place', () => {
    equal(colorIn(DECLARED, ID, 'dark'), '#000002');
    equal(colorIn(DECLARED, ID, 'highContrastLight'), '#000004');
    const custom = { [ID]: '#abc', '[Dark Modern][Quiet]': { [ID]: '#aabbcc80' }, '[Red]': { [ID]: 'url(x)"/>' } };
    equal(colorIn(DECLARED, ID, 'dark', custom, 'Abyss'), '#abc');
    equal(colorIn(DECLARED, ID, 'dark', custom, 'Quiet'), '#aabbcc80');
    equal(colorIn(DECLARED, ID, 'dark', custom, 'Red'), '#abc');
    equal(colorIn(DECLARED, 'turnwise.speaker0', 'dark', custom), undefined);
  });
});

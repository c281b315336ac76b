import type { Tag } from '../shapes/markup';
import type { Heard } from './heard';
import { tag } from './markup';
import type { Recorded } from './recorded';
import type { PageWords } from './words';

/** What the page's script works with; hidden where there is no script. */
export function toolsOf({ snapshot }: Heard, { words, own }: PageWords): Tag {
  const { participants } = snapshot.transcript;
  const choices = participants.map(({ name }, number) => tag('option', { value: String(number) }, name));
  const everyone = tag('option', { value: 'all' }, words.everyone);
  const find = { id: 'find', type: 'search', placeholder: words.find, 'aria-label': words.find, autocomplete: 'off' };
  const step = (id: string, name: string, sign: string) =>
    tag('button', { id, type: 'button', 'aria-label': name, title: name, disabled: '' }, sign);
  return tag(
    'div',
    { ...own, class: 'tools', role: 'search', hidden: '' },
    tag('input', find),
    tag('output', { id: 'found', for: 'find' }),
    step('before', words.previous, '↑'),
    step('after', words.next, '↓'),
    choices.length < 2 ? undefined : tag('select', { id: 'only', 'aria-label': words.show }, everyone, ...choices),
    tag('button', { id: 'quote', type: 'button', 'data-done': words.copied, hidden: '' }, words.quote),
  );
}

/** The recording, with the browser's own buttons. */
export function playerOf({ address }: Recorded, { words, own }: PageWords): Tag {
  const sound = { id: 'recording', src: address, controls: '', preload: 'none', 'aria-label': words.recording };
  return tag('section', { ...own, class: 'player', 'aria-label': words.recording }, tag('audio', sound));
}

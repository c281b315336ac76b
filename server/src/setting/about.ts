import type { Declarations, Published } from '../model/declarations';
import type { Tag } from '../shapes/markup';
import type { Heard } from './heard';
import type { PageLanguage } from './language';
import { tag } from './markup';
import { BESIDES, OURS } from './own';
import type { PageWords } from './words';

/** Where nobody is declared, so many who speak are named at the top. */
const FEW = 12;

/** When it was and who takes part, below the title: what the front matter says, else all who speak, where they are few. */
export function aboutIt(heard: Heard, language: PageLanguage): readonly Tag[] {
  const { declarations, transcript } = heard.snapshot;
  const { date } = declarations.published;
  const colors = new Map(transcript.participants.map((one) => [one.name, heard.colorOf(one)]));
  const people = peopleIn(declarations);
  const speakers = transcript.participants.filter(({ speakers }) => speakers.length === 0);
  const names =
    people.length > 0 || speakers.length > FEW
      ? people
      : speakers.map(({ name, fullName }) => ({ name, shown: fullName ?? name }));
  return [
    ...(date === undefined ? [] : [tag('p', { [OURS]: BESIDES, class: 'date' }, dateTag(date, language))]),
    ...(names.length === 0
      ? []
      : [
          tag(
            'ul',
            { [OURS]: BESIDES, class: 'people' },
            ...names.map(({ name, shown }) => {
              const color = colors.get(name);
              return tag('li', color === undefined ? {} : { class: `s${color}` }, tag('bdi', {}, shown));
            }),
          ),
        ]),
  ];
}

interface Person {
  readonly name: string;
  readonly shown: string;
}

function peopleIn({ participants, named }: Declarations): readonly Person[] {
  const names = [...participants.map(({ name }) => name), ...named.map(({ name }) => name)];
  return Array.from(new Set(names), (name) => ({ name, shown: name }));
}

/** A date as it is read where it is one of the calendar; any other as it stands. */
function dateTag(date: string, { code }: PageLanguage): Tag | string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return date;
  const format = new Intl.DateTimeFormat(code === 'und' ? 'en' : code, { dateStyle: 'long', timeZone: 'UTC' });
  return tag('time', { datetime: date }, format.format(new Date(date)));
}

/** The licence at the foot of a page; undefined where none is said. */
export function licenceLine({ licence }: Published, { words, own }: PageWords): Tag | undefined {
  if (licence === undefined) return undefined;
  const address = addressOf(licence);
  const name = tag('bdi', {}, licence);
  const shown = address === undefined ? name : tag('a', { rel: 'license', href: address }, name);
  return tag('footer', own, tag('p', { class: 'licence' }, `${words.licence}: `, shown));
}

/** `CC BY-SA 4.0`, as it is written in many ways. */
const CREATIVE_COMMONS = /^CC[ -](?<kind>BY(?:-(?:NC|SA|ND))*)[ -](?<version>\d\.\d)$/i;

function addressOf(licence: string): string | undefined {
  if (/^https?:\/\/[^\s<>"]+$/i.test(licence)) return licence;
  if (/^CC0(?:[ -]1\.0)?$/i.test(licence)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const { kind, version } = CREATIVE_COMMONS.exec(licence)?.groups ?? {};
  return kind === undefined ? undefined : `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}

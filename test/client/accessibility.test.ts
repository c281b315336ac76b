import { deepEqual, ok } from 'node:assert/strict';
import type { RowFields } from '../../client/src/views/rows';
import { questionRows, transcriptRow } from '../../client/src/views/rows';
import { speakerRows } from '../../client/src/views/speakerRows';
import type { Speaker } from '../../server/src/protocol/speakers';
import { VIEW } from '../../client/src/shared/ids';
import { manifest } from '../support/manifest';
import { question } from '../support/question';
import { holds, keysOf } from '../support/when';

const URI = 'file:///talks/one.transcript';

interface Item {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

interface Manifest {
  readonly contributes: {
    readonly menus: Readonly<Record<string, readonly Item[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly altText?: string } }[];
    }[];
  };
}

const MAYOR: Speaker = {
  ...{ name: 'Ada Okafor', label: 'Mayor Okafor', role: 'respondent', color: 1, placeholder: false, several: [] },
  ...{ turns: 3, share: '62 %' },
  labels: [
    { label: 'Mayor Okafor', turns: 2, places: [2, 0, 8, 0] },
    { label: 'Okafor', turns: 1, places: [6, 0] },
  ],
  excerpts: [{ text: 'In March.', place: { line: 2, character: 0 } }],
};

/** The rows of the views, by what package.json knows them by. */
const ROWS: readonly Row[] = [
  ...[VIEW.questions, VIEW.transcripts].flatMap((view) =>
    ['question', 'unanswered', 'answer', 'transcript'].map((viewItem) => ({ view, viewItem })),
  ),
  ...[
    'speaker named',
    'speaker named single',
    'speaker placeholder',
    'speaker placeholder single',
    'label',
    'turn',
  ].map((viewItem) => ({ view: VIEW.speakers, viewItem })),
];

type Row = Readonly<Record<'view', string> & Partial<Record<'viewItem', string>>>;

/** Whether an item is shown for a row of a view, or above a view, as far as that alone decides. */
function fits(when = '', row: Row): boolean {
  const others = keysOf(when).filter((key) => key !== 'view' && key !== 'viewItem');
  const context = { ...Object.fromEntries(others.map((key) => [key, true])), 'turnwise.front': 'questions', ...row };
  return holds(when, context);
}

describe('For whoever does not see the views', () => {
  it('each row says all that it shows', () => {
    const questions = questionRows(URI, [question('Why?', 'Ann', []), question('When?', 'Cleo', ['Ben', 'Bo'])], []);
    const speakers = speakerRows(URI, [MAYOR, { ...MAYOR, name: 'Speaker 3', placeholder: true }], []);
    const transcript = transcriptRow({ uri: URI, name: 'a', turns: 9, questions: 3, unanswered: 1, stamp: 1 }, false);
    const rows: readonly RowFields[] = [
      ...questions.flatMap((row) => [row, ...row.answers]),
      ...speakers.flatMap((row) => [row, ...row.children]),
      transcript,
    ];
    ok(rows.length > 10);
    for (const { label, description, spoken } of rows) {
      for (const shown of [label.replace(/^\d+ {2}/, ''), ...description.split(/ · | → |, /)])
        ok(spoken.includes(shown), `'${shown}' in '${spoken}'`);
    }
  });

  it('what a sign shows is told in words, too', () => {
    const [unanswered] = questionRows(URI, [question('Why?', 'Ann', [])], []);
    const [unknown] = speakerRows(URI, [{ ...MAYOR, placeholder: true, several: ['Ann', 'Bo'] }], []);
    ok(unanswered?.spoken.endsWith('unanswered') && unanswered.description.includes('unanswered'));
    for (const words of ['no name yet', 'several at once'])
      ok(unknown?.spoken.includes(words) === true && unknown.description.includes(words), words);
  });
});

describe('For whoever has no mouse', () => {
  const { menus, walkthroughs } = (manifest() as Manifest).contributes;
  const { 'view/title': titles = [], 'view/item/context': rows = [], commandPalette: palette = [] } = menus;
  /** Whether an item of the palette asks for no view, or for this one among others. */
  const isInPalette = (command: string, view: string): boolean => {
    const { when = '' } = palette.find((item) => item.command === command) ?? {};
    const asked = [...when.matchAll(/view\.(turnwise\.\w+)\.visible/g)].map(([, one]) => one);
    return asked.length === 0 || asked.includes(view);
  };

  it('every button in a row is in the menu of that row, in the same views and for the same rows', () => {
    const isButton = ({ group = '' }: Item): boolean => group.startsWith('inline');
    const inMenu = rows.filter((item) => !isButton(item));
    const buttons = rows.filter(isButton);
    ok(buttons.length > 0);
    const missing = buttons.flatMap(({ command, when }) => {
      const own = ROWS.filter((row) => fits(when, row));
      ok(own.length > 0, command);
      return own.filter((row) => !inMenu.some((item) => item.command === command && fits(item.when, row)));
    });
    deepEqual(missing, []);
  });

  it('every button above a view is in the command palette while that view is open', () => {
    const views = Object.values(VIEW);
    const missing = titles.flatMap(({ command, when }) => {
      const own = views.filter((view) => fits(when, { view }));
      ok(own.length > 0, command);
      return own.filter((view) => !isInPalette(command, view)).map((view) => `${command} above ${view}`);
    });
    deepEqual(missing, []);
  });

  it('every command is in the palette at times', () => {
    deepEqual(
      palette.filter(({ when }) => when === 'false'),
      [],
    );
  });

  it('every picture of the first steps is told in words', () => {
    for (const { media } of walkthroughs.flatMap(({ steps }) => steps)) ok((media.altText ?? '').length > 20);
  });
});

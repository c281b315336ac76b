import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { factsOf, SERVER } from '../../client/src/front/facts';
import { COMMAND, FOLDER_FILE, LANGUAGE, LISTENING, OTHER_FORMATS, VIEW } from '../../client/src/shared/ids';
import { MOVES } from '../../client/src/commands/moves';
import { isReadable } from '../../client/src/views/readable';
import { RULES } from '../../server/src/rules/list';
import { FORMATS } from '../../server/src/convert/list';
import { OUTLINES } from '../../server/src/queries/outline/outline';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/queries/display/semanticTokens';
import { manifest } from '../support/manifest';
import type { Context } from '../support/when';
import { holds, keysOf } from '../support/when';
import { at } from '../support/root';

interface Setting {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

interface Item {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly categories: readonly string[];
  readonly description: string;
  readonly capabilities: unknown;
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly Item[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly initialSize: number }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, Setting>>;
    };
  };
}

/** A person reads a menu of some eight lines at a glance. Whoever needs more decides so here. */
const MOST = {
  commands: 60,
  shown: 8,
  entries: {
    commandPalette: 56,
    'editor/context': 6,
    'editor/title': 2,
    'turnwise.speakers': 9,
    'turnwise.moving': 8,
    'turnwise.listening': 8,
    'view/title': 10,
    'view/item/context': 16,
    'explorer/context': 2,
    'file/newFile': 1,
  } as Readonly<Record<string, number>>,
};

const TALK = {
  ...Object.fromEntries(Object.keys(factsOf(undefined)).map((fact) => [fact, true])),
  ...{ editorLangId: 'transcript', editorIsOpen: true, 'turnwise.front': 'questions' },
};

/** Texts with the cursor in them: an interview with all there can be in it, and a speech. */
const TEXTS: readonly Context[] = [
  TALK,
  { editorLangId: 'transcript', editorIsOpen: true, 'turnwise.front': 'empty', 'turnwise.hasTurns': true },
];

/** Rows of the views, beside that interview. */
const ROWS: readonly Context[] = [
  ...['question', 'unanswered', 'answer', 'transcript', 'asker'].map((viewItem) => ({
    view: VIEW.questions,
    viewItem,
  })),
  ...[
    'speaker named single',
    'speaker named role',
    'speaker placeholder single',
    'speaker silent',
    'label',
    'turn',
  ].map((viewItem) => ({ view: VIEW.speakers, viewItem })),
].map((row) => ({ ...TALK, ...row }));

describe('package.json', () => {
  const { contributes, capabilities, activationEvents, categories, description } = manifest() as Manifest;
  const commands: readonly string[] = Object.values(COMMAND).sort();

  it('declares the language and files that exist', () => {
    deepEqual(
      contributes.languages.map(({ id }) => id),
      [LANGUAGE],
    );
    const paths = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
    ];
    for (const path of paths) ok(readRoot(path));
  });

  it('declares the commands that are registered', () => {
    deepEqual(contributes.commands.map(({ command }) => command).sort(), commands);
  });

  it('keeps every command out of the palette where it does nothing', () => {
    const palette = contributes.menus.commandPalette ?? [];
    // The sample can be opened anywhere, and a transcript begun; what is in the clipboard pasted as a new transcript.
    const anywhere: readonly string[] = [
      ...[COMMAND.openSample, COMMAND.openSpokenSample, COMMAND.pasteAsTranscript, COMMAND.newTranscript],
    ];
    deepEqual(
      palette.map(({ command = '' }) => command).sort(),
      commands.filter((command) => !anywhere.includes(command)),
    );
    deepEqual(shown('commandPalette', { editorLangId: 'typescript', editorIsOpen: true }), []);
    deepEqual(shown('commandPalette', {}), []);
  });

  it('offers to open what can be a transcript, and only that', () => {
    const opens = (menu: string, context: Context) => shown(menu, context).includes(COMMAND.openAsTranscript);
    const inFront = (resourceFilename: string, resourceLangId: string) =>
      opens('commandPalette', { resourceFilename, resourceLangId }) &&
      isReadable({ languageId: resourceLangId, uri: { path: `/in/${resourceFilename}` } });
    const talks = ['a.txt', 'A.TXT', 'a.md', 'a.markdown', 'irc.log', 'tape.json', 'my.talk.json'];
    for (const name of [...talks, 'a.vtt', 'a.srt', 'a.docx', 'a.csv', 'a.tsv', 'a.html', 'a.htm']) {
      ok(opens('explorer/context', { resourceFilename: name }), name);
      ok(!opens('explorer/context', { resourceFilename: name, explorerResourceIsFolder: true }), name);
      ok(inFront(name, 'json'), name);
    }
    for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json', '.eslintrc.json'])
      ok(!opens('explorer/context', { resourceFilename: name }) && !inFront(name, 'json'), name);
    for (const name of ['a.ts', 'a.png', 'a.yaml', 'a.py', 'a.transcript', 'Makefile'])
      ok(!opens('explorer/context', { resourceFilename: name }) && !inFront(name, 'other'), name);
    ok(inFront('Untitled-1', 'plaintext') && inFront('Untitled-1', 'markdown') && !inFront('Untitled-1', 'python'));
    ok(!opens('commandPalette', { resourceFilename: 'a.txt', resourceLangId: LANGUAGE }));
  });

  it('has a new transcript among the new files', () => {
    deepEqual(shown('file/newFile', {}), [COMMAND.newTranscript]);
  });

  it('knows all formats that are read', () => {
    const endings = FORMATS.filter(({ id }) => id !== 'text' && id !== 'markdown').flatMap((format) => format.endings);
    ok(endings.every((ending) => OTHER_FORMATS.test(`a.${ending.toUpperCase()}`)));
    ok(endings.every((ending) => isReadable({ languageId: 'other', uri: { path: `/in/a.${ending}` } })));
    ok(!['a.txt', 'a.transcript', 'a.md', 'vtt', 'a.vtt.txt'].some((name) => OTHER_FORMATS.test(name)));
  });

  it('has few commands and short menus, and no more of them unless it is wanted', () => {
    ok(contributes.commands.length <= MOST.commands, `${contributes.commands.length} commands`);
    for (const [menu, items] of Object.entries(contributes.menus))
      ok(items.length <= (MOST.entries[menu] ?? 0), `${menu} has ${items.length} entries`);
    for (const context of TEXTS)
      for (const menu of ['editor/context', ...idsOf(contributes.submenus)])
        ok(shown(menu, context).length <= MOST.shown, `${menu}: ${shown(menu, context).join(' ')}`);
    for (const row of ROWS) ok(shown('view/item/context', row).length <= MOST.shown, JSON.stringify(row));
  });

  it('shows nothing that cannot be done: every entry can be hidden', () => {
    const items = Object.entries(contributes.menus).flatMap(([menu, all]) => all.map((item) => ({ menu, ...item })));
    // A transcript can be begun anywhere.
    for (const { menu, command, submenu, when = '' } of items.filter((item) => item.menu !== 'file/newFile'))
      ok(when !== 'false' && keysOf(when).length > 0, `${menu}: ${command ?? submenu}`);
    const own = items.flatMap(({ when = '' }) => keysOf(when)).filter((key) => key.startsWith('turnwise.'));
    const known = [...Object.keys(factsOf(undefined)), SERVER, LISTENING, 'turnwise.front', 'turnwise.filtered'];
    deepEqual([...new Set(own)].filter((key) => !known.includes(key)).sort(), []);
  });

  it('shows nothing twice', () => {
    for (const [menu, all] of Object.entries(contributes.menus)) {
      for (const context of [...TEXTS, ...ROWS, ...Object.values(VIEW).map((view) => ({ ...TEXTS[0], view }))]) {
        const menuAndButtons = [true, false].map((isInline) => shown(menu, context, isInline));
        for (const one of menuAndButtons) deepEqual(one, [...new Set(one)], menu);
      }
      const written = all.map(({ command, submenu, when, group }) => JSON.stringify([command, submenu, when, group]));
      deepEqual(written, [...new Set(written)], menu);
    }
    // What the menu has at its top is not once more below.
    const top = (contributes.menus['editor/context'] ?? []).map(({ command }) => command);
    for (const id of idsOf(contributes.submenus))
      ok(
        (contributes.menus[id] ?? []).every(({ command }) => !top.includes(command)),
        id,
      );
  });

  it('shows what fits the text: questions only where somebody asks, and a selection what can be done with it', () => {
    const [talk = {}, speech = {}] = TEXTS;
    ok(shown('editor/context', talk).includes(COMMAND.goToAnswer));
    ok(!shown('editor/context', speech).includes(COMMAND.goToAnswer));
    deepEqual(shown('turnwise.moving', speech), [COMMAND.selectTurn]);
    deepEqual(shown('turnwise.speakers', speech).includes(COMMAND.mergeSpeakers), false);
    deepEqual(shown('turnwise.speakers', { ...talk, editorHasSelection: true }), [
      COMMAND.makeTurn,
      COMMAND.swapSpeakers,
    ]);
    deepEqual(shown('editor/context', { editorLangId: 'plaintext' }), []);
  });

  it('shows what fits a row: whoever plainly speaks is not said to be no speaker', () => {
    const of = (viewItem: string) => shown('view/item/context', { ...TEXTS[0], view: VIEW.speakers, viewItem });
    ok(of('speaker named single').includes(COMMAND.notSpeaker) && of('label').includes(COMMAND.notSpeaker));
    ok(!of('speaker named single role').includes(COMMAND.notSpeaker));
    deepEqual(of('speaker silent'), [COMMAND.setSpeaker, COMMAND.setRole]);
    deepEqual(of('turn'), []);
  });

  it('says in few words what an empty view is for, and offers each way out once', () => {
    for (const { contents } of contributes.viewsWelcome) ok((contents.split('\n')[0] ?? '').length <= 60, contents);
    const links = contributes.viewsWelcome.flatMap(({ contents, when }) =>
      [...contents.matchAll(/\((command:[^)]*)\)/g)].map(([, link]) => `${when}: ${link}`),
    );
    deepEqual(links, [...new Set(links)]);
  });

  it('does not speak of turns and who asks where nobody was found to speak, but leads back to plain text', () => {
    const empty = (hasTurns: boolean, text = 'Some words') =>
      contributes.viewsWelcome
        .filter(({ view }) => view === VIEW.questions)
        .filter(({ when }) =>
          holds(when, { ...factsOf(undefined, text), 'turnwise.front': 'empty', 'turnwise.hasTurns': hasTurns }),
        )
        .map(({ contents }) => contents);
    ok(empty(true).length === 1 && empty(true)[0]?.includes(COMMAND.showQuestions));
    ok(empty(false).length === 1 && empty(false)[0]?.includes('workbench.action.editor.changeLanguageMode'));
    ok(!empty(false)[0]?.includes(COMMAND.showQuestions));
    ok(empty(false, ' \n').length === 1 && empty(false, ' \n')[0]?.includes(COMMAND.newTurn), 'a page just begun');
  });

  it('has most room for the questions, of which there are most', () => {
    const [questions = 0, ...others] = (contributes.views.turnwise ?? []).map(({ initialSize }) => initialSize);
    ok(others.every((size) => size * 2 < questions));
  });

  it('declares the views', () => {
    deepEqual(Object.values(contributes.views).flatMap(idsOf).sort(), Object.values(VIEW).sort());
  });

  it('offers only commands that there are in an empty view', () => {
    const links = contributes.viewsWelcome.flatMap(({ contents }) => [
      ...contents.matchAll(/\(command:(turnwise\.\w+)(?:\?[^)]*)?\)/g),
    ]);
    ok(links.length > 0 && links.every(([, command = '']) => commands.includes(command)));
  });

  it('has the ways from question to question in the menu of the right mouse button', () => {
    const ways = Object.entries({ ...MOVES, peekAnswer: undefined })
      .map(([name]) => COMMAND[name as keyof typeof MOVES])
      .filter((command) => !command.includes('Turn'));
    const [talk = {}] = TEXTS;
    const there = [...shown('editor/context', talk), ...shown('turnwise.moving', talk)];
    deepEqual(
      ways.filter((command) => !there.includes(command)),
      [],
    );
  });

  it('is not woken by any YAML file: only where a folder has declarations of ours, or a plain text is opened', () => {
    deepEqual(activationEvents, ['onLanguage:plaintext', 'onLanguage:markdown', `workspaceContains:**/${FOLDER_FILE}`]);
    // By itself the editor wakes it for its language, its views and its commands.
    ok(contributes.languages.every(({ id }) => id === LANGUAGE));
  });

  it('is found among things for people who do not program, and told in their words', () => {
    deepEqual(categories, ['Other', 'Education']);
    const page = readRoot('README.md').split('## Install')[0] ?? '';
    for (const text of [description, page]) {
      ok(!/\b(?:LSP|language server|linter|parser|command line|CLI|API|extension)\b/i.test(text), text);
      ok(text.includes('interview'));
    }
    ok(description.length <= 160);
  });

  it('works in folders that nobody trusts, where no setting names a program, a file or an address', () => {
    deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    const kinds = (setting: Setting): readonly (string | undefined)[] =>
      setting.type === 'object' ? Object.values(setting.properties ?? {}).flatMap(kinds) : [kindOf(setting)];
    const all = Object.values(contributes.configuration.properties).flatMap(kinds);
    deepEqual([...new Set(all)].sort(), ['boolean', 'number', 'one of some words']);
  });

  /** The commands and menus that one sees. */
  function shown(menu: string, context: Context, isInline = false): readonly string[] {
    return (contributes.menus[menu] ?? [])
      .filter(
        ({ when = '', group = '' }) => (when === '' || holds(when, context)) && group.startsWith('inline') === isInline,
      )
      .map(({ command, submenu }) => command ?? submenu ?? '');
  }

  it('has no command twice', () => {
    for (const all of [commands, contributes.commands.map(({ command }) => command)]) deepEqual(all, [...new Set(all)]);
  });

  it('has a level for every rule', () => {
    const levels = contributes.configuration.properties['turnwise.rules']?.properties ?? {};
    deepEqual(Object.keys(levels).sort(), RULES.map(({ code }) => code).sort());
  });

  it('has a setting for everything that the server can list in an outline, and is of one mind about the first', () => {
    const { enum: known, default: first } = contributes.configuration.properties['turnwise.outline'] ?? {};
    deepEqual([known, first], [OUTLINES, OUTLINES[0]]);
  });

  it('declares the semantic tokens that the server sends', () => {
    deepEqual(idsOf(contributes.semanticTokenTypes), [...TOKEN_TYPES].sort());
    deepEqual(idsOf(contributes.semanticTokenModifiers), [...TOKEN_MODIFIERS].sort());
  });
});

function kindOf({ type, enum: words }: Setting): string | undefined {
  return type === 'string' && words !== undefined ? 'one of some words' : type;
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id).sort();
}

function readRoot(path: string): string {
  return readFileSync(at(path), 'utf8');
}

import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  COMMAND,
  LANGUAGE,
  NUMBERED,
  OTHER_FORMATS,
  RELABELLING,
  SPEAKER_COMMAND,
  VIEW,
  VIEW_COMMAND,
} from '../../client/src/ids';
import { MOVES, WHOLES } from '../../client/src/moves';
import { RULES } from '../../server/src/analysis/rules/list';
import { FORMATS } from '../../server/src/convert/list';
import { OUTLINES } from '../../server/src/features/outline';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/features/semanticTokens';
import { manifest } from '../support/manifest';

interface Setting {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

interface Manifest {
  readonly capabilities: unknown;
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, Setting>>;
    };
  };
}

describe('package.json', () => {
  const { contributes, capabilities } = manifest() as Manifest;
  const commands: readonly string[] = [
    ...Object.values(COMMAND),
    ...Object.values(RELABELLING),
    ...Object.values(VIEW_COMMAND),
    ...Object.values(SPEAKER_COMMAND),
    ...NUMBERED.map(({ command }) => command),
  ].sort();

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
    deepEqual(palette.map(({ command }) => command).sort(), commands);
    // The sample can be opened anywhere, what is in the clipboard pasted as a new transcript, and a server that is gone restarted.
    const anywhere: readonly string[] = [COMMAND.openSample, COMMAND.pasteAsTranscript, COMMAND.restartServer];
    deepEqual(
      palette
        .filter(({ when }) => when === undefined)
        .map(({ command }) => command)
        .sort(),
      [...anywhere].sort(),
    );
  });

  it('offers to open files of other formats, and only those', () => {
    const [{ when = '' } = {}] = contributes.menus['explorer/context'] ?? [];
    ok(when.includes(`=~ /${OTHER_FORMATS.source}/${OTHER_FORMATS.flags}`), when);
    ok(when.includes('!explorerResourceIsFolder'), when);
    const endings = FORMATS.filter(({ id }) => id !== 'text' && id !== 'markdown').flatMap((format) => format.endings);
    ok(endings.every((ending) => OTHER_FORMATS.test(`a.${ending.toUpperCase()}`)));
    ok(!['a.txt', 'a.transcript', 'a.md', 'vtt', 'a.vtt.txt'].some((name) => OTHER_FORMATS.test(name)));
  });

  it('has all that can be done with labels in a menu of its own', () => {
    const menu = contributes.menus['turnwise.speakers'] ?? [];
    const typing = [COMMAND.newTurn, COMMAND.setSpeaker, COMMAND.nextSpeaker];
    deepEqual(menu.map(({ command }) => command).sort(), [...Object.values(RELABELLING), ...typing].sort());
  });

  it('declares the views, and puts their commands into their titles and menus', () => {
    deepEqual(idsOf(contributes.views.turnwise ?? []), Object.values(VIEW).sort());
    const menus = ['view/title', 'view/item/context'].flatMap((name) => contributes.menus[name] ?? []);
    const used = new Set(menus.map(({ command }) => command));
    ok(Object.values({ ...VIEW_COMMAND, ...SPEAKER_COMMAND }).every((command) => used.has(command)));
  });

  it('offers only commands that there are in an empty view', () => {
    const links = contributes.viewsWelcome.flatMap(({ contents }) => [
      ...contents.matchAll(/\(command:(turnwise\.\w+)\)/g),
    ]);
    ok(links.length > 0 && links.every(([, command = '']) => commands.includes(command)));
  });

  it('has every way through an interview in the menu of the right mouse button', () => {
    const { 'editor/context': context = [], 'turnwise.moving': submenu = [] } = contributes.menus;
    const ways = [...Object.keys(MOVES), ...Object.keys(WHOLES), 'peekAnswer'].map((name) => `turnwise.${name}`);
    const shown = [...context, ...submenu].map(({ command }) => command).filter((command) => ways.includes(command));
    deepEqual(shown.sort(), ways.sort());
  });

  it('works in folders that nobody trusts, where no setting names a program, a file or an address', () => {
    deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    const kinds = (setting: Setting): readonly (string | undefined)[] =>
      setting.type === 'object' ? Object.values(setting.properties ?? {}).flatMap(kinds) : [kindOf(setting)];
    const all = Object.values(contributes.configuration.properties).flatMap(kinds);
    deepEqual([...new Set(all)].sort(), ['boolean', 'one of some words']);
  });

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
  return readFileSync(join(__dirname, '../..', path), 'utf8');
}

import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ACTIONS } from '../../client/src/listening/actions';
import { COMMAND, VIEW } from '../../client/src/shared/ids';
import { manifest } from '../support/manifest';
import { holds } from '../support/when';
import { at } from '../support/root';

interface Binding {
  readonly command: string;
  /** On Windows and Linux. */
  readonly key: string;
  readonly mac: string;
  readonly when: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly Binding[];
  };
}

/** Menus open with Alt and a letter: File, Edit, Selection, View, Go, Run, Terminal, Help. */
const MENUS = ['alt+f', 'alt+e', 'alt+s', 'alt+v', 'alt+g', 'alt+r', 'alt+t', 'alt+h'];

/** What belongs to the system or to the menus of the window, besides the keys that the editor itself binds. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  win: MENUS,
  linux: MENUS,
  // Locks the screen, fills it, looks a word up, shows the emoji.
  mac: ['ctrl+cmd+q', 'ctrl+cmd+f', 'ctrl+cmd+d', 'ctrl+cmd+space'],
};

describe('the keys', () => {
  const { commands, keybindings: all } = (manifest() as Manifest).contributes;
  // A view has the keys of a list, and is left alone by those of the text.
  const keybindings = all.filter(({ when }) => !when.startsWith('focusedView '));
  const platforms = ['linux', 'mac', 'win'] as const;
  const keysOn = (platform: string) => keybindings.map(({ key, mac }) => (platform === 'mac' ? mac : key));

  for (const platform of platforms) {
    it(`clash with none of the editor's own on ${platform}`, () => {
      const taken = new Set([...editorKeys(platform), ...(TAKEN[platform] ?? [])].map(ordered));
      ok(taken.size > 250);
      deepEqual(
        keysOn(platform).filter((key) => taken.has(ordered(key))),
        [],
      );
    });

    it(`are one for each command on ${platform}`, () => {
      equal(new Set(keysOn(platform).map(ordered)).size, keybindings.length);
    });
  }

  it('type no character on any keyboard: neither Alt on a Mac, nor AltGr, which is Ctrl+Alt', () => {
    for (const { key, mac } of keybindings) {
      ok(/^(?:shift\+)?alt\+[a-z]$/.test(key), key);
      ok(/^(?:shift\+)?ctrl\+cmd\+[a-z]$/.test(mac), mac);
    }
  });

  it('lead back with Shift', () => {
    const keyOf = (command: string) => keybindings.find((binding) => binding.command === `turnwise.${command}`)?.key;
    for (const [on, back] of PAIRS) equal(keyOf(back), `shift+${keyOf(on)}`);
  });

  it('are at work in the text of a transcript alone, and those of the sound beside it', () => {
    const inText = 'editorTextFocus && editorLangId == transcript';
    const sounds = ACTIONS.map((action) => COMMAND[action]) as readonly string[];
    for (const { command, when } of keybindings)
      equal(when, sounds.includes(command) ? `${inText} || focusedView == ${VIEW.player}` : inText, command);
  });

  it('choose nobody where the Questions view asks who interviews: only Enter and a click write that', () => {
    const inViews = all.filter(({ when }) => when.startsWith('focusedView '));
    const works = (when: string, focusedView: string, front: string) =>
      [true, false].some((listMultiSelection) =>
        holds(when, { ...{ focusedView, listFocus: true, listMultiSelection }, 'turnwise.front': front }),
      );
    const worksThere = (front: string) => inViews.filter(({ when }) => works(when, VIEW.questions, front));
    deepEqual(
      worksThere('questions').map(({ key }) => key),
      ['space', 'ctrl+c', 'ctrl+c', 'alt+f12'],
    );
    deepEqual(worksThere('empty'), []);
    ok(inViews.some(({ key, when }) => key === 'space' && works(when, VIEW.speakers, 'empty')));
  });

  it('are told in the documentation', () => {
    const rows = ['docs/navigation.md', 'docs/typing.md', 'docs/listening.md'].flatMap((page) =>
      readRoot(page).split('\n').map(cells),
    );
    for (const { command, key, mac } of keybindings) {
      const title = commands.find((one) => one.command === command)?.title;
      const row = rows.find(([first]) => first === title);
      deepEqual(row?.slice(1, 3), [spoken(key), spoken(mac)], title);
    }
  });
});

const PAIRS = [
  ['nextQuestion', 'previousQuestion'],
  ['goToAnswer', 'backToQuestion'],
  ['nextTurn', 'previousTurn'],
  ['nextTurnOfSpeaker', 'previousTurnOfSpeaker'],
] as const;

/** What scripts/keys.mjs wrote down of a platform. */
function editorKeys(platform: string): readonly string[] {
  const line = readRoot('test/client/editorKeys.txt')
    .split('\n')
    .find((one) => one.startsWith(`${platform}: `));
  return line?.split(' ').slice(1) ?? [];
}

/** The same whatever the order in which the keys are named. */
function ordered(key: string): string {
  return key.split('+').sort().join('+');
}

/** `shift+alt+j` as people write it. */
function spoken(key: string): string {
  return key.replace(/(^|\+)[a-z]/g, (first) => first.toUpperCase());
}

/** The cells of a row of a table, without the space around them. */
function cells(row: string): readonly string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function readRoot(path: string): string {
  return readFileSync(at(path), 'utf8');
}

import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { ALONE } from '../../../server/src/document/context';
import { readDeclarations } from '../../../server/src/declarations/declarations';
import type { KeptColors } from '../../../server/src/queries/speakers/speakerColors';
import { COLORS, coloredLabels } from '../../../server/src/queries/speakers/speakerColors';

const NAMES = ['Ann', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fay', 'Gus', 'Hana', 'Ivo', 'Jun'];

/** The colour of each name in a talk in which these speak, two turns each. */
function colorsIn(names: readonly string[], before = '', folder = '', kept?: KeptColors): ReadonlyMap<string, number> {
  return colorsOf(before + turns(names) + turns(names), folder, kept);
}

function turns(names: readonly string[]): string {
  const said = ['Is the ice thin here?', 'Yes.', 'I would not walk on it, and my dog would not either.'];
  return names.map((name, at) => `${name}: ${said[at % said.length]}\n\n`).join('');
}

function colorsOf(text: string, folder = '', kept?: KeptColors): ReadonlyMap<string, number> {
  const declarations = readDeclarations(folder, { kind: 'folder' });
  const snapshot = Snapshot.of(text, { ...ALONE, folder: declarations });
  const labels = coloredLabels(snapshot, { from: 0, to: text.length }, kept);
  return new Map(labels.map(({ range: { from, to }, color }) => [text.slice(from, to), color]));
}

describe('speakerColors', () => {
  it('are the same for all labels of a participant', () => {
    const text =
      'Ann: When did you come?\n\nMayor Okafor: In March.\n\nAnn: And did you stay?\n\nOkafor: I did.\n\nAnn: Why?\n\nMayor Okafor: Why not?';
    const colors = colorsOf(text);
    assert.equal(colors.get('Okafor'), colors.get('Mayor Okafor'));
    assert.notEqual(colors.get('Okafor'), colors.get('Ann'));
  });

  it('are all different while there are enough, and shared only then', () => {
    for (let count = 2; count <= NAMES.length; count++) {
      const colors = colorsIn(NAMES.slice(0, count));
      assert.equal(colors.size, count);
      assert.equal(new Set(colors.values()).size, Math.min(count, COLORS));
      for (const color of colors.values()) assert.ok(color >= 1 && color <= COLORS);
    }
  });

  it('hang on the name, so that somebody has the same in another talk, however the name is written', () => {
    for (const name of NAMES.slice(1)) {
      const [one, other] = [colorsIn([name, 'Zoe']), colorsIn([name.toUpperCase(), 'Yuki'])];
      assert.equal(one.get(name), other.get(name.toUpperCase()));
    }
  });

  it('are taken from nobody by a label that is being typed', () => {
    const before = colorsIn(NAMES.slice(0, 6));
    for (const typed of ['G', 'Gu', 'Gus', 'Hana', 'Ivo']) {
      const after = colorsIn(NAMES.slice(0, 6), `${typed}: The ice is thin.\n\n`);
      for (const [name, color] of before) assert.equal(after.get(name), color, `${name} while ${typed} is typed`);
    }
  });

  it('stay when somebody is declared', () => {
    const before = colorsIn(NAMES.slice(0, 4));
    for (const name of NAMES.slice(0, 4)) {
      const after = colorsIn(NAMES.slice(0, 4), '', `participants: [${name}]`);
      assert.equal(after.get(name), before.get(name), name);
    }
  });

  it('stay when somebody is renamed, and are as they were when that is undone', () => {
    const names = NAMES.slice(0, 4);
    const before = colorsIn(names);
    for (const name of names) {
      const kept = new Map([['zoe', name.toLowerCase()]]);
      const after = colorsIn(
        names.map((one) => (one === name ? 'Zoe' : one)),
        ...['', ''],
        kept,
      );
      for (const one of names) assert.equal(after.get(one === name ? 'Zoe' : one), before.get(one), one);
    }
    const swapped = new Map([
      ['cyrus', 'ann'],
      ['ann', 'ben'],
    ]);
    assert.deepEqual(colorsIn(names, '', '', swapped), before);
  });

  it('are those of the list of the folder, whoever speaks', () => {
    const names = NAMES.slice(0, 6);
    const folder = `participants: [${names.join(', ')}]`;
    const all = colorsIn(names, '', folder);
    assert.equal(new Set(all.values()).size, names.length);
    for (const name of names) assert.equal(colorsIn(['Zoe', name], '', folder).get(name), all.get(name), name);
  });

  it('are only those of the lines in sight', () => {
    const text = 'Ann: The ice is thin.\n\nBen: It is.\n\nAnn: Yes.\n\nBen: Yes.';
    const at = text.indexOf('It is');
    const [label, ...others] = coloredLabels(Snapshot.of(text), { from: at, to: at + 2 });
    assert.deepEqual([label?.range, others], [{ from: text.indexOf('Ben'), to: text.indexOf('Ben') + 3 }, []]);
    assert.deepEqual(coloredLabels(Snapshot.of(''), { from: 0, to: 0 }), []);
  });
});

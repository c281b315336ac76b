import { check } from './check';

describe('labels in the cells of a table', () => {
  it('are changed in their cells', () => {
    check(
      'Text;Speaker\nWhere to?;Ines\nHome.;Tob|ias\nNow?;Ines\nYes.;Tobias',
      'giveTurn',
      'Ines',
      'Text;Speaker\nWhere to?;Ines\nHome.;Ines\nNow?;Ines\nYes.;Tobias',
    );
  });

  it('get quotation marks where a comma stands in them, and keep those that they have', () => {
    check(
      'speaker,text\n"Lee, Ann",Where to?\nBo| Ray,Home.\n"Lee, Ann",Now?\nBo Ray,Yes.',
      'giveTurn',
      'Lee, Ann',
      'speaker,text\n"Lee, Ann",Where to?\n"Lee, Ann",Home.\n"Lee, Ann",Now?\nBo Ray,Yes.',
    );
    check(
      'speaker,text\n"Lee, A|nn",Where to?\nBo Ray,Home.\n"Lee, Ann",Now?\nBo Ray,Yes.',
      'giveTurn',
      'Bo Ray',
      'speaker,text\n"Bo Ray",Where to?\nBo Ray,Home.\n"Lee, Ann",Now?\nBo Ray,Yes.',
    );
  });

  it('are not taken away, and no turn is cut: a row stays a row', () => {
    const table = 'speaker,text\nAnn,Where to?\nBo,Home.\nAnn,Now? And | then?\nBo,Yes.';
    check(table, 'splitTurn', 'Bo', /stands in a cell/);
    check(table, 'mergeTurn', undefined, /stands in a cell/);
  });
});

import assert from 'node:assert/strict';
import { realName } from '../../server/src/names/realName';

describe('The name by which one person is known among all', () => {
  it('is a name in full, without case, blanks and titles', () => {
    for (const label of ['Ada Okafor', 'ADA  OKAFOR', 'Mayor Ada Okafor', 'Dr. Ada Okafor', 'Ada Okafor (Mayor)'])
      assert.equal(realName(label), 'ada okafor', label);
    assert.equal(realName('José de la Peña'), 'josé de la peña');
    assert.equal(realName('Conor O’Brien'), "conor o'brien");
    assert.equal(realName('Анна Ильина'), 'анна ильина');
  });

  it('may be one word where surname and given name are one', () => {
    assert.equal(realName('王小明'), '王小明');
    assert.equal(realName('한서윤'), '한서윤');
  });

  it('is no name alone, with a title or without', () => {
    for (const label of ['Okafor', 'Ada', 'Mayor Okafor', 'Mr. Lind', 'Mayor', '林馆长', '王'])
      assert.equal(realName(label), undefined, label);
  });

  it('is no part, no work, no code and not several', () => {
    const others = ['Q', 'A', 'Interviewer', 'Moderator', 'Speaker 1', 'SPEAKER_00', 'Unknown Speaker', 'P3', 'AL'];
    const works = [
      'Project Manager',
      'Audience Member',
      'Press Officer',
      'Voice on the Phone',
      '?',
      'A. L.',
      'T. Renn',
    ];
    for (const label of [...others, ...works, 'Ann Lee and Bo Ray', 'DH/AR'])
      assert.equal(realName(label), undefined, label);
  });
});

import { labels, refuses, shows } from './colours';

describe('grammar: labels', () => {
  it('colours a name and nothing after it', () =>
    shows(`
      Maren Oduya: We came by the late ferry, and Piet was waiting.
      ^^^^^^^^^^^ label
    `));

  it('leaves further paragraphs alone', () =>
    shows(`
      Maren Oduya: We came by the late ferry.
      ^^^^^^^^^^^ label

      Nobody had told us about the bridge. There was one sign: it was green.
    `));

  it('colours a label that stands alone above its text', () =>
    shows(`
      Maren Oduya:
      ^^^^^^^^^^^ label
      We came by the late ferry.
    `));

  const plain = [
    'Maren',
    'MAREN ODUYA',
    'THE WITNESS',
    'The Chair',
    'Dr. Oduya',
    'MR. FOO',
    'Mr Oduya MP',
    'Harbour Master Voss',
    'McGEE',
    "O'Neil",
    'D’Arcy Lund',
    "Chris d'Aubigny",
    'Jean-Luc Favre',
    'Maren St. Clair',
    'Maren K. Oduya',
    'J.R. Lund',
    'Lisa B.',
    'Lucas Ferreira da Mota',
    'Anna van der Beek',
    'Anton Lund, Jr.',
    'Mireille T. Vance, Psy.D',
    'MÖTLEY',
    'Łukasz Żak',
    'Ştefan Ünal',
    'Ольга Ветрова',
    'Ελένη Δήμου',
    'MO',
    'MO/PL',
    'PhD A',
    'K3tan',
    'Speaker 2',
    'Audience Member 3',
    'SPEAKER_00',
    'spk_0',
    'Спикер №1',
    'P1',
    'Q',
    'A',
    'QUESTION',
    'Interviewer',
  ];
  for (const label of plain) it(`colours ${label}`, () => labels(`${label}: We came by ferry.`, label));

  for (const label of ['Winston Wolde (Host)', 'The Chair (Hon. Mara Lund (Northmoor, Ind.))', 'MO (via video)'])
    it(`colours the parentheses of ${label}`, () => labels(`${label}: We came by ferry.`, label));

  for (const label of ['王毅', '新华社记者', '林馆长', '史蒂夫·乔布斯', '金井さん', '김철수'])
    it(`colours ${label} before a fullwidth colon`, () => labels(`${label}：大家好。`, label));

  it('colours a Chinese name before a halfwidth colon without a space', () => labels('王毅:大家好。', '王毅'));
  it('colours a Latin name before a fullwidth colon', () => labels('Maren Oduya：大家好。', 'Maren Oduya'));
  it('colours a lone question sign', () => labels('问：您是什么时候知道的？', '问'));
  it('allows a space before the colon', () => labels('Maren Oduya : We came by ferry.', 'Maren Oduya'));
  it('allows two spaces after the colon', () => labels('MAREN ODUYA:  We came by ferry.', 'MAREN ODUYA'));
  it('allows an ellipsis right after the colon', () => labels('Maren:...and then by ferry.', 'Maren'));

  it('colours a bold label with the colon inside', () => labels('**Maren Oduya:** By ferry.', 'Maren Oduya'));
  it('colours a bold label with the colon outside', () => labels('**Maren Oduya**: By ferry.', 'Maren Oduya'));
  it('colours a bold label with a stray asterisk', () => labels('***Maren Oduya:** By ferry.', 'Maren Oduya'));
  it('colours a label in square brackets', () => labels('[SPEAKER0]: By ferry.', 'SPEAKER0'));
  it('colours a label in braces', () => labels('{Maren}: By ferry.', 'Maren'));
  it('colours a label after chevrons', () => labels('>> MAREN: By ferry.', 'MAREN'));
  it('colours Q with a full stop', () => labels('Q. When did you leave?', 'Q'));
  it('colours A with a dash', () => labels('A - At noon.', 'A'));
  it('colours a voice tag', () => labels('<v Maren Oduya>By ferry.', 'Maren Oduya'));
  it('colours a speaker tier', () => labels('*CHI:\tmore juice .', 'CHI'));

  it('leaves a bold line without a bold label alone', () => refuses('**Harbour: the plan for the spring**'));
  it('leaves a bracketed remark with a colon alone', () => refuses('[Maren: I was asked to add this later.]'));
  it('leaves a second label in mid-line alone', () => labels('Maren: By ferry. Piet: By bus.', 'Maren'));
  it('leaves a label in deep indentation alone', () => refuses('        Maren: By ferry.'));
});

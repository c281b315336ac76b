import assert from 'node:assert/strict';
import type { Stats } from '../../server/src/api/shapes';
import { Place } from './support';

describe('turnwise stats', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  const TALK = 'Ann Lee: How are you?\n\nBen Ray: Fine, thank you.\n\nAnn Lee: And who is she?\n\nBen Ray: Mia.\n';

  interface Told {
    readonly files: readonly (Stats & { readonly path: string })[];
    readonly total: Stats & { readonly files: number };
  }

  async function told(...texts: string[]): Promise<Told> {
    for (const [at, text] of texts.entries()) place.write(`${at}.txt`, text);
    const { out } = await place.run(['stats', '--format', 'json', ...texts.map((_, at) => `${at}.txt`)]);
    return JSON.parse(out) as Told;
  }

  /** `name seconds` of each speaker. */
  async function seconds(text: string): Promise<readonly string[]> {
    const { files } = await told(text);
    return (files[0]?.speakers ?? []).map(({ name, seconds }) => `${name} ${seconds ?? '-'}`);
  }

  it('counts turns, words, questions and answers', async () => {
    const ann = { turns: 2, words: 7, questions: 2, questionWords: 7, unanswered: 0, answers: 0, share: 0.636 };
    const ben = { turns: 2, words: 4, questions: 0, questionWords: 0, unanswered: 0, answers: 2, share: 0.364 };
    const counts = { turns: 4, words: 11, questions: 2, questionWords: 7, unanswered: 0, answers: 2, basis: 'words' };
    const [askedLongest, answeredLongest] = [
      { line: 5, words: 4 },
      { line: 3, words: 3 },
    ];
    const speakers = [
      { name: 'Ann Lee', role: 'interviewer', ...ann },
      { name: 'Ben Ray', role: 'respondent', ...ben },
    ];
    assert.deepEqual(await told(TALK), {
      version: 1,
      files: [
        {
          ...{ path: '0.txt', ...counts, longest: askedLongest },
          speakers: [askedLongest, answeredLongest].map((longest, at) => ({ ...speakers[at], longest })),
        },
      ],
      total: { files: 1, ...counts, speakers },
    });
  });

  it('counts speakers of one name together, with a role where it is the same', async () => {
    const other = TALK.replaceAll('Ann Lee', 'Xi').replaceAll('Ben Ray', 'Ann Lee').replaceAll('Xi', 'Bo Day');
    const { total } = await told(TALK, other);
    assert.equal(total.files, 2);
    assert.deepEqual(
      total.speakers.map(({ name, role, turns }) => [name, role, turns]),
      [
        ['Ann Lee', undefined, 4],
        ['Ben Ray', 'respondent', 2],
        ['Bo Day', 'interviewer', 2],
      ],
    );
  });

  it('counts the time from one to the next', async () => {
    const text = '[0:00] Ann: How are you?\n\n[0:04] Ben: Fine.\n\n[0:10] Ann: And she?\n\n[0:12] Ben: She is well.\n';
    assert.deepEqual(await seconds(text), ['Ann 6', 'Ben 6']);
  });

  it('counts the time by timecodes, in whole seconds', async () => {
    const text =
      '[01:00:00:20] Ann: Well?\n\n[01:00:04:02] Ben: No.\n\n[01:00:10:00] Ann: Why?\n\n[01:00:12:24] Ben: So.\n';
    assert.deepEqual(await seconds(text), ['Ann 6', 'Ben 6']);
  });

  it('counts no time that nobody knows', async () => {
    const text = '[0:00] Ann: How are you?\n\nBen: Fine.\n\n[0:10] Ann: And she?\n\n[0:12] Ben: She is well.\n';
    assert.deepEqual(await seconds(text), ['Ann 2', 'Ben -']);
    const back = '[0:00] Ann: How are you?\n\n[0:09] Ben: Fine.\n\n[0:05] Ann: And she?\n\n[0:06] Ben: Well.\n';
    assert.deepEqual(await seconds(back), ['Ann 10', 'Ben -']);
    assert.deepEqual(await seconds(TALK), ['Ann Lee -', 'Ben Ray -']);
  });

  it('is a table for people, with a sum', async () => {
    assert.deepEqual((await place.write('a.txt', TALK).run(['stats', 'a.txt'])).out.split('\n'), [
      'a.txt',
      '  speaker  role         turns  words  share  questions  answers',
      '  Ann Lee  interviewer      2      7   64 %          2        -',
      '  Ben Ray  respondent       2      4   36 %          -        2',
      '  in all                    4     11                 2        2',
      '',
      '  speaker  words a question     longest turn',
      '  Ann Lee               3.5  4 words, line 5',
      '  Ben Ray                 -  3 words, line 3',
      '  in all                3.5  4 words, line 5',
      '  by words, for there are no times; gaps before answers and overlaps not known',
      '',
    ]);
  });

  it('shows all together where there are more, what has no answer, and who says nothing', async () => {
    place.write('a.txt', `${TALK}\nAnn Lee: And where is that?\n`).write('b.txt', '');
    const { out } = await place.run(['stats', 'a.txt', 'b.txt']);
    assert.match(
      out,
      /^a\.txt\n[^]*\n {2}1 question without an answer\n\n[^]*\n\nb\.txt\n {2}no turns\n\n2 files together\n {2}speaker/,
    );
  });

  it('tells times of many together where all have them, gaps by all answers, and overlaps', async () => {
    const cue = (times: string, said: string) => `${times}\n${said}\n\n`;
    const talk = (waits: number) =>
      cue('00:00:05.000 --> 00:00:08.000', 'Ann: How are you?') +
      cue(`00:00:0${8 + waits}.000 --> 00:00:12.000`, 'Bo: Fine, and well.') +
      cue('00:00:12.000 --> 00:00:16.000', 'Ann: And how is she?') +
      cue('00:00:16.000 --> 00:00:17.000', 'Bo: She is well.');
    const { total } = await told(talk(1), talk(0));
    assert.equal(total.basis, 'times');
    assert.deepEqual(total.gap, { seconds: 0.25, of: 4 });
    assert.deepEqual(total.overlaps, { count: 0, of: 6, seconds: 0 });
    assert.deepEqual(
      total.speakers.map(({ timeShare }) => timeShare),
      [0.609, 0.391],
    );
    assert.equal((await told(talk(1), TALK)).total.basis, 'words');
    const { out } = await place.write('c.txt', talk(1)).run(['stats', 'c.txt']);
    assert.match(out, /speaker {2}of time .* gap before answer {2}overlaps\n/);
    assert.match(out, /\n {2}Bo .* 0\.5 s {4}0 of 2\n/);
    assert.match(out, /\n {2}by times\n/);
  });

  it('writes times as clocks', async () => {
    const text =
      '[0:00:00] Ann: How are you?\n\n[1:02:05] Ben: Fine.\n\n[1:03:00] Ann: And she?\n\n[1:03:08] Ben: Well.\n';
    const { out } = await place.write('a.txt', text).run(['stats', 'a.txt']);
    assert.match(out, /Ann .* 1:02:13\n.*Ben .* {3}0:55\n {2}in all .* 1:03:08\n/);
  });
});

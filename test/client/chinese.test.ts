import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { offerMessage } from '../../client/src/plainText/offer';
import { spokenStatus, statusText } from '../../client/src/wording/statusText';
import { filterMessage } from '../../client/src/views/filter';
import { questionRows } from '../../client/src/views/rows';
import { listedNames, speak } from '../../client/src/shared/words';
import type { Table } from '../../server/src/words/say';
import { english, inLanguage } from '../../server/src/words/say';
import { manifest } from '../support/manifest';
import { question } from '../support/question';
import { at } from '../support/root';

describe('The extension in Chinese', () => {
  const { l10n } = manifest() as { readonly l10n: string };
  const bundle = JSON.parse(readFileSync(at(l10n, 'bundle.l10n.zh-cn.json'), 'utf8')) as Table;
  before(() => {
    speak((words) => inLanguage(words, bundle));
  });
  after(() => {
    speak(english);
  });

  it('has its status item and its offer', () => {
    const counts = { questions: [question('Why?', 'Ann')], labelsToFix: [], otherWarnings: [], unnamed: 0 };
    equal(statusText(counts), '1 个问题');
    equal(spokenStatus(counts), '1 个问题。列出问题');
    const sight = { turns: 210, speakers: 2, whole: false };
    equal(
      offerMessage('talk.txt', sight),
      'talk.txt 像是一篇访谈：至少 210 段发言，2 位说话人。要作为访谈文稿打开吗？',
    );
  });

  it('has marks of its own around each of several names', () => {
    equal(listedNames(['Ann', 'Ben']), '“Ann”、“Ben”');
  });

  it('has the rows of its views, and what is said of them', () => {
    const [row] = questionRows('file:///talk.transcript', [question('Why?', 'Ann', [])], []);
    equal(row?.description, '未回答');
    equal(row.spoken, '问题 1：Why? 由“Ann”提问，未回答');
    equal(filterMessage({ asker: 'Ann', unanswered: true }, 1, 3), '3 项中的 1 项：未回答、“Ann”提问');
  });
});

import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import { Snapshot } from '../../server/src/document/snapshot';
import { mayHold } from '../../server/src/queries/transcripts/mayHold';
import type { QuestionSummary } from '../../server/src/queries/transcripts/summary';
import { summaryOf } from '../../server/src/queries/transcripts/summary';
import type { Searched } from '../../server/src/queries/transcripts/symbols';
import { SymbolSearch } from '../../server/src/queries/transcripts/symbols';
import { plainWords } from '../../server/src/text/plainWords';
import { connect } from '../lsp/client';
import { corpus, hasCorpus } from '../support/corpus';

const here = hasCorpus ? describe : describe.skip;

const FOLDER = 'file:///corpus';

here(
  hasCorpus
    ? 'a folder of hundreds of transcripts'
    : 'a folder of hundreds of transcripts (left out: there is none beside the project)',
  function () {
    this.timeout(300_000);

    let transcripts: readonly Searched[];
    let questions: readonly { readonly transcript: Searched; readonly question: QuestionSummary }[];
    const counts = new Map<string, number>();

    before(() => {
      transcripts = [...corpus()].map(({ path, text }) => ({ name: path, summary: summaryOf(Snapshot.of(text)) }));
      questions = transcripts.flatMap((transcript) =>
        transcript.summary.questions.map((question) => ({ transcript, question })),
      );
      for (const { question } of questions)
        for (const word of new Set(wordsOf(question.text))) counts.set(word, (counts.get(word) ?? 0) + 1);
    });

    it('has each question found by three rare words of it, among the first', () => {
      assert.ok(questions.length > 5000);
      const missed = questions.filter(({ transcript, question }) => {
        const query = rarest(question.text).join(' ');
        // `…?` says nothing that could be sought.
        if (query === '') return false;
        const search = new SymbolSearch(query, 500);
        for (const one of transcripts) search.take(one);
        const { found } = search;
        // Short questions have no rare words: `Why?` stands everywhere, and all of them are right.
        return !found.some(
          (one) => one.name === question.text && (one.transcript === transcript || found.length === 500),
        );
      });
      assert.deepEqual(
        missed.map(({ question }) => question.text),
        [],
      );
    });

    it('misses nothing by looking through the texts first', () => {
      const missed: string[] = [];
      for (const { path, text } of corpus()) {
        const { questions: asked, speakers } = summaryOf(Snapshot.of(text));
        const named = speakers.flatMap(({ name, fullName = '', labels, person }) => [
          name,
          fullName,
          ...labels,
          ...person.names,
        ]);
        for (const word of new Set([...named, ...asked.map((one) => `${one.text} ${one.speaker}`)].flatMap(plainWords)))
          for (const inOrder of [false, true])
            if (!mayHold({ anyOf: [[word]], inOrder }, text)) missed.push(`${path}: ${word}`);
      }
      assert.deepEqual(missed, []);
    });

    it('is read by the server, and answers', async () => {
      const files = new Map(Array.from(corpus(), ({ path, text }) => [`${FOLDER}/${encodeURI(path)}`, text] as const));
      const client = await connect({ files, folders: [FOLDER] });
      const [last] = questions.slice(-1);
      assert.ok(last);
      const found = await client.ask(lsp.WorkspaceSymbolRequest.type, { query: rarest(last.question.text).join(' ') });
      client.dispose();
      assert.ok(found?.some(({ name }) => name === last.question.text));
    });

    function rarest(text: string): readonly string[] {
      const words = [...new Set(wordsOf(text))];
      return words.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, 3);
    }
  },
);

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

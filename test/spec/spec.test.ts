import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Turn } from '../../server/src/model/transcript';
import type { LineSpan } from '../../server/src/text/range';
import { Snapshot } from '../../server/src/document/snapshot';
import { at } from '../support/root';

/** One example of a page: a transcript and how it is read. */
interface Example {
  readonly title: string;
  readonly transcript: string;
  readonly reading: string;
}

for (const page of readdirSync(at('test/spec')).filter((name) => name.endsWith('.md') && name !== 'README.md')) {
  describe(`spec: ${page}`, () => {
    for (const { title, transcript, reading } of examplesOf(readFileSync(at('test/spec', page), 'utf8'))) {
      it(title, () => {
        check(transcript, reading);
      });
    }
  });
}

function examplesOf(page: string): readonly Example[] {
  const form =
    /^## (?<title>.+)\n+(?<fence>`{3,})transcript\n(?<transcript>[\s\S]*?)\n\k<fence>\n+```reading\n(?<reading>[\s\S]*?)\n```/gm;
  const examples = Array.from(page.matchAll(form), ({ groups }) => ({
    title: groups?.title ?? '',
    transcript: groups?.transcript ?? '',
    reading: groups?.reading ?? '',
  }));
  assert.equal(examples.length, page.match(/^## .*\n+`{3,}transcript$/gm)?.length, 'every example of the page is read');
  return examples;
}

const KIND =
  /^[\d-]+ is an? (?:title|heading|introduction|navigation|facts|footer|page|time|direction|code|quote|poll|note|rule|comment)\b/;

/** Compares what is read with each kind of statement that the reading makes: turns, findings, roles, matter. */
function check(transcript: string, reading: string): void {
  const snapshot = Snapshot.of(transcript);
  const said = reading.split('\n');
  const isFinding = (line: string) => / finds |^nothing found$/.test(line);
  const isRole = (line: string) => / is (?:interviewer|moderator|respondent|other)$/.test(line);
  const isMatter = (line: string) => /^(?:before|after) /.test(line);
  const isKind = (line: string) => KIND.test(line);
  const isTurn = (line: string) => !isFinding(line) && !isRole(line) && !isMatter(line) && !isKind(line);
  if (said.some(isTurn)) assert.equal(turnsOf(snapshot), said.filter(isTurn).join('\n'));
  if (said.some(isFinding)) assert.equal(findingsOf(snapshot), said.filter(isFinding).join('\n'));
  if (said.some(isMatter)) assert.equal(matterOf(snapshot), said.filter(isMatter).join('\n'));
  if (said.some(isKind)) assert.equal(kindsOf(snapshot), said.filter(isKind).join('\n'));
  for (const line of said.filter(isRole))
    assert.ok(rolesOf(snapshot).includes(line), `${line}; read: ${rolesOf(snapshot).join(', ')}`);
}

function turnsOf({ transcript }: Snapshot): string {
  return (
    transcript.turns.map((turn) => `${linesOf(turn)} ${turn.participant.name} ${does(turn)}`).join('\n') || 'nothing'
  );
}

function does({ kind, exchange }: Turn): string {
  if (kind === 'answer') return `answers ${(exchange?.question.line ?? NaN) + 1}`;
  return kind === 'question' ? 'asks' : 'remarks';
}

function findingsOf(snapshot: Snapshot): string {
  const heavy = findingsIn(snapshot).filter(({ severity }) => severity === 'warning' || severity === 'error');
  const lines = heavy.map(
    ({ code, at, fixes }) =>
      `${at.from.line + 1} finds ${code} ${(fixes(snapshot)[0]?.changes[0]?.insert ?? '').replaceAll('\n', '↵').trimEnd()}`,
  );
  return lines.join('\n') || 'nothing found';
}

function rolesOf({ transcript }: Snapshot): readonly string[] {
  return transcript.participants.map(({ name, role }) => `${name} is ${role ?? 'none'}`);
}

function matterOf({ transcript: { before, after } }: Snapshot): string {
  const around = [before && `before ${linesOf(before)}`, after && `after ${linesOf(after)}`];
  return around.filter((line) => line !== undefined).join('\n');
}

function kindsOf({ transcript: { matter } }: Snapshot): string {
  const article = (kind: string) => (/^[aeiou]/.test(kind) ? 'an' : 'a');
  return matter
    .map(
      ({ kind, text, ...span }) =>
        `${linesOf(span)} is ${article(kind)} ${kind}${text === undefined ? '' : `: ${text}`}`,
    )
    .join('\n');
}

function linesOf({ line, endLine }: LineSpan): string {
  return line === endLine ? `${line + 1}` : `${line + 1}-${endLine + 1}`;
}

import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../server/src/rules/list';
import { Snapshot } from '../../server/src/document/snapshot';
import { english } from '../../server/src/words/say';
import { at } from '../support/root';

const pages = at('docs/rules');

describe('docs: the page of a rule', () => {
  for (const { code, level } of RULES) {
    describe(code, () => {
      const path = join(pages, `${code}.md`);
      const page = existsSync(path) ? readFileSync(path, 'utf8') : '';

      it('is there, and says the default', () => {
        assert.ok(page.startsWith(`# ${code}\n`), 'a page with the code as its title');
        assert.ok(page.includes(`**Default: ${level}**`), `the default, ${level}`);
      });

      it('has an example that is found, with the words that are said of it', () => {
        const found = foundBy(section(page, 'Found'), code);
        assert.equal(found.length, 1);
        assert.ok(
          section(page, 'Found').includes(`> ${english(found[0]?.message ?? '')}\n`),
          english(found[0]?.message ?? ''),
        );
      });

      it('has an example that is not found', () => {
        assert.deepEqual(foundBy(section(page, 'Not found'), code), []);
      });

      it('says how to set it', () => {
        assert.match(section(page, 'Setting it'), new RegExp(`rules: \\{ ${code}: `));
      });
    });
  }

  it('belongs to a rule', () => {
    const codes = readdirSync(pages).map((name) => name.replace(/\.md$/, ''));
    assert.deepEqual(
      codes.filter((code) => !RULES.some((rule) => rule.code === code)),
      [],
    );
  });
});

/** What stands below a heading, up to the next one of its level. */
function section(page: string, title: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

function foundBy(part: string, code: string) {
  const example = /```transcript\n([\s\S]*?)\n```/.exec(part)?.[1];
  assert.ok(example, 'an example');
  return findingsIn(Snapshot.of(example)).filter((finding) => finding.code === code);
}

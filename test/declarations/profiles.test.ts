import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PROFILES } from '../../server/src/declarations/profiles';
import { RULE_CODES } from '../../server/src/model/ruleCodes';
import { Snapshot } from '../../server/src/document/snapshot';
import { dedent } from '../support/marks';
import { foundIn } from '../support/findings';
import { english } from '../../server/src/words/say';
import { at } from '../support/root';

const TALK = dedent(`
  Ines: What did the yard make? (laughs)

  Tobias: Barges. [laughs]

  Ines: And then?

  Tobias: A ferry [inaudible].

  Ines: Who paid?

  Tobias: The parish.

  Tobias: All of it.

  Ines: All of it?

  Tobias: Down to the paint.

  Ines: And now?

  Tobias: Nothing.
`);

function found(profile: string, more = ''): readonly string[] {
  const snapshot = Snapshot.of(`---\nprofile: ${profile}\n${more}---\n\n${TALK}`);
  return foundIn(snapshot).map(({ code, severity, fixes }) =>
    `${code} ${severity} ${fixes[0]?.changes[0]?.insert ?? ''}`.trim(),
  );
}

describe('a profile', () => {
  const brackets = (profile: string) => found(profile).filter((said) => said.startsWith('annotation-style'));

  it('is plain where nothing is said', () => {
    assert.deepEqual(
      found('plain'),
      findingsIn(Snapshot.of(TALK)).map(({ code, severity }) => `${code} ${severity}`),
    );
    assert.deepEqual(found('somebody-elses'), found('plain'));
  });

  it('puts sounds and gaps in the brackets of the house', () => {
    assert.deepEqual(brackets('plain'), []);
    assert.deepEqual(brackets('archives'), ['annotation-style hint [laughs]']);
    assert.deepEqual(brackets('podcast'), ['annotation-style hint [laughs]']);
    const parentheses = ['annotation-style hint (laughs)', 'annotation-style hint (inaudible)'];
    assert.deepEqual(brackets('court'), parentheses);
    assert.deepEqual(brackets('broadcast'), parentheses);
  });

  it('sets how serious things are', () => {
    const repeated = (profile: string) => found(profile).filter((said) => said.startsWith('same-speaker-repeated'));
    assert.deepEqual(repeated('plain'), ['same-speaker-repeated hint']);
    assert.deepEqual(repeated('podcast'), ['same-speaker-repeated information']);
    assert.deepEqual(repeated('court'), []);
  });

  it('gives way to a level that is set', () => {
    const set = found('court', 'rules: { same-speaker-repeated: warning }\n');
    assert.ok(set.includes('same-speaker-repeated warning'));
  });

  it('knows the rules, and is in the schema', () => {
    const codes: readonly string[] = RULE_CODES;
    assert.ok(PROFILES.every(({ rules }) => Object.keys(rules).every((code) => codes.includes(code))));
    const schema = readFileSync(at('schemas/turnwise.schema.json'), 'utf8');
    const { properties } = JSON.parse(schema) as {
      readonly properties: { readonly profile: { readonly enum: string[] } };
    };
    assert.deepEqual(
      properties.profile.enum,
      PROFILES.map(({ name }) => name),
    );
  });

  it('that is misspelt is told', () => {
    const findings = findingsIn(Snapshot.of(`---\nprofile: podcats\n---\n\n${TALK}`));
    assert.equal(findings[0] && english(findings[0].message), "Unknown profile 'podcats'; did you mean 'podcast'?");
  });
});

import { strict as assert } from 'node:assert';
import { INITIAL } from 'vscode-textmate';
import { shows } from './colours';
import { grammar } from './engine';

describe('grammar: front matter and comments', () => {
  it('takes front matter for YAML, its keys for no labels', () =>
    shows(`
      ---
      title: The Flyman
      ^^^^^^^^^^^^^^^^^ front matter
      Topic: Theatre
      ^^^^^^^^^^^^^^ front matter
      participants:
      ^^^^^^^^^^^^^ front matter
        - name: Maren Oduya
      ^^^^^^^^^^^^^^^^^^^^^ front matter
      ---
      Maren: By ferry.
      ^^^^^ label
    `));

  it('hands front matter to the YAML grammar', async () => {
    const first = (await grammar()).tokenizeLine('---', INITIAL);
    const [key] = (await grammar()).tokenizeLine('title: The Flyman', first.ruleStack).tokens;
    assert.ok(key?.scopes.includes('entity.name.tag.yaml'));
  });

  it('knows no front matter further down', () =>
    shows(`
      Maren: By ferry.
      ^^^^^ label
      ---
      title: The Flyman
      ---
    `));

  it('does not take turns after a rule of dashes for YAML', () =>
    shows(`
      ---
      Maren: We came by ferry.
      ^^^^^ label

      Piet: And I by bus.
      ^^^^ label
    `));

  it('ends unclosed front matter where prose begins', () =>
    shows(`
      ---
      title: The Flyman
      ^^^^^^^^^^^^^^^^^ front matter
      It was a long winter, and we waited.
      Maren: By ferry.
      ^^^^^ label
    `));

  it('colours a suppression', () =>
    shows(`
      <!-- turnwise-disable-next-line label-drift -->
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment
      Maren: By ferry.
      ^^^^^ label
    `));

  it('ends an unclosed comment at the next blank line', () =>
    shows(`
      <!-- to do
      ^^^^^^^^^^ comment

      Maren: By ferry.
      ^^^^^ label
    `));
});

import assert from 'node:assert/strict';
import { readTags } from '../../server/src/convert/readTags';

describe('Tags', () => {
  it('are told in their order, with what stands between them', () => {
    assert.equal(told('<p class="a">Why &amp; <b>when</b>?</p>', 'html'), '<p class=a>Why & <b>when</b>?</p>');
  });

  it('have small names in a page, and in XML those that they have', () => {
    assert.equal(told('<P ID="a">x</P>', 'html'), '<p id=a>x</p>');
    assert.equal(told('<w:P w:Id="a"/>', 'xml'), '<w:P w:Id=a></w:P>');
  });

  it('are closed at the end where nobody closes them', () => {
    assert.equal(told('<div><i>x', 'html'), '<div><i>x</i></div>');
  });

  it('may be nested far deeper than any page is', () => {
    const depth = 10_000;
    assert.equal(told('<b>'.repeat(depth), 'xml').length, depth * '<b></b>'.length);
  });
});

/** Everything that a reader is told, written down again. */
function told(text: string, way: 'html' | 'xml'): string {
  const heard: string[] = [];
  readTags(text, way, {
    open(name, attributes) {
      heard.push(`<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`);
    },
    close(name) {
      heard.push(`</${name}>`);
    },
    text(piece) {
      heard.push(piece);
    },
  });
  return heard.join('');
}

import assert from 'node:assert/strict';
import { readDeclarations } from '../../server/src/declarations/declarations';

describe('The recording in declarations', () => {
  const mediaIn = (yaml: string, kind: 'folder' | 'frontMatter' = 'folder') => readDeclarations(yaml, { kind }).media;
  const offsetIn = (offset: string) => mediaIn(`media: { file: a.mp3, offset: ${offset} }`)?.offset;

  it('is a file', () => {
    const yaml = 'media: tape 3.mp3\n';
    const media = mediaIn(yaml);
    assert.equal(media?.file, 'tape 3.mp3');
    assert.equal(yaml.slice(media.range.from, media.range.to), 'tape 3.mp3');
  });

  it('may have an offset: a time, or seconds', () => {
    assert.equal(offsetIn('"00:01:30"'), 90_000);
    assert.equal(offsetIn('00:01:30.250'), 90_250);
    assert.equal(offsetIn('-0:30'), -30_000);
    assert.equal(offsetIn('90'), 90_000);
    assert.equal(offsetIn('"14:03:22"'), 50_602_000);
  });

  it('may be an offset alone, of a recording that is found otherwise', () => {
    assert.deepEqual(mediaIn('media: { offset: "1:00" }')?.file, undefined);
    assert.deepEqual(mediaIn('media: { offset: "1:00" }')?.offset, 60_000);
  });

  it('is left to another program where a front matter says something else', () => {
    for (const yaml of ['media: [a, b]', 'media: { kind: audio }', 'media:\n']) {
      assert.equal(mediaIn(yaml, 'frontMatter'), undefined);
      assert.deepEqual(readDeclarations(yaml, { kind: 'frontMatter' }).problems, []);
    }
  });
});

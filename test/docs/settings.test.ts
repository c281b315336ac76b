import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { manifest } from '../support/manifest';
import { at } from '../support/root';

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

describe('docs/settings.md', () => {
  const { properties } = (manifest() as Manifest).contributes.configuration;
  const page = readFileSync(at('docs/settings.md'), 'utf8');
  const sections = new Map(
    page
      .split(/^#{2,3} /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')).replaceAll('`', ''), section]),
  );

  it('has a section for each setting, and for none that is not there', () => {
    const named = [...sections.keys()].filter((title) => title.startsWith('turnwise.'));
    deepEqual(named.sort(), Object.keys(properties).sort());
  });

  for (const [name, setting] of Object.entries(properties)) {
    it(`says the default of ${name}, and all that it can be`, () => {
      const section = sections.get(name) ?? '';
      ok(section.includes(`\nDefault: \`${JSON.stringify(setting.default)}\`\n`), section);
      for (const value of setting.enum ?? []) ok(section.includes(`\`${JSON.stringify(value)}\``), value);
    });
  }

  it('leads to pages that are there', () => {
    for (const [, file = ''] of page.matchAll(/\]\(([\w./-]+\.md)(?:#[\w-]+)?\)/g))
      ok(readFileSync(at('docs', file), 'utf8'), file);
  });
});

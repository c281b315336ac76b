// Writes the tables of docs/languages.md, which lists there are and which language has them, from the schema and the files of words.
//   node scripts/languageTables.mjs [--check]
// With --check it only says whether they are right, by its exit status.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from './root.mjs';

const PAGE = at('docs/languages.md');
const DATA = at('server/src/language/data');
const MARK = '<!-- The tables below are made by `node scripts/languageTables.mjs`. -->\n';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const described = Object.entries(json(at('schemas/language.schema.json')).properties.lists.properties);
const languages = readdirSync(DATA).map((file) => json(`${DATA}/${file}`));

const cell = ({ lists }, list) => (list in lists ? '●' : '');
const row = (...cells) => `| ${cells.join(' | ')} |\n`;

const lists =
  row('list', 'what stands in it') +
  row('---', '---') +
  described.map(([name, { description }]) => row(`\`${name}\``, description.replace(/\.$/, ''))).join('');
const names = row('code', 'language', 'lists it has', 'lists it lacks') + row('---', '---', '--:', '--:');
const counts = languages.map(({ language, name, lists: own }) =>
  row(language, name, Object.keys(own).length, described.length - Object.keys(own).length),
);
const matrix =
  row('list', ...languages.map(({ language }) => language)) +
  row('---', ...languages.map(() => ':-:')) +
  described.map(([name]) => row(`\`${name}\``, ...languages.map((one) => cell(one, name)))).join('');

const page = readFileSync(PAGE, 'utf8');
const [head] = page.split(MARK);
const text = `${head}${MARK}\n## The lists\n\n${lists}\n## The languages\n\n${names}${counts.join('')}\n## Which language has which list\n\n${matrix}`;
/** A table without the blanks and dashes that only make it even. */
const plain = (markdown) => markdown.replace(/[ -]*\|[ :-]*/g, '|');

if (!process.argv.includes('--check')) {
  const { format, resolveConfig } = await import('prettier');
  writeFileSync(PAGE, await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
} else if (plain(text) !== plain(page)) {
  console.error('docs/languages.md is not as the files of words are: run node scripts/languageTables.mjs');
  process.exitCode = 1;
}

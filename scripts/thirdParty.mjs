/** The licences of what the bundles hold from others: each asks to go with every copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { at } from './root.mjs';

/**
 * The text that is shipped beside the bundles: every package that has a byte in one of them, with its licence in full.
 *
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says of each bundle
 * @throws where a package states no licence or carries no text of it; then it cannot be shipped
 */
export function thirdPartyNotices(metafiles) {
  const packages = [...new Set(metafiles.flatMap(packagesIn))].sort().map(noticeOf);
  const head =
    'Turnwise is made with the work of others. Their packages, which are part of its files, and their licences:';
  return `${[head, ...packages].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The folders of packages, from the root on, whose code is in a bundle. */
function packagesIn({ outputs }) {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
}

function noticeOf(folder) {
  const { name, version, license, repository } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
  const file = readdirSync(at(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!license || !file) throw new Error(`${name} ${version} has no licence that could be shipped`);
  const text = readFileSync(at(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const source = license.startsWith('MPL-')
    ? `It is used unchanged; its source: ${addressOf(name, repository)}\n\n`
    : '';
  return `${name} ${version} (${license})\n\n${source}${text}`;
}

/** The Mozilla Public License asks to say where the source of what is shipped can be had. */
function addressOf(name, repository) {
  const address = typeof repository === 'string' ? repository : repository?.url;
  if (!address) throw new Error(`${name} does not say where its source is`);
  return address.replace(/^git\+/, '');
}

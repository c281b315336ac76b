// Tables of what was measured, in Markdown.

/** Columns of the big table: a measure's name, and how it is headed. */
const COLUMNS = [
  ['open symbols', 'open → outline'],
  ['open diagnostics', 'open → findings'],
  ['tiny', 'key → tiny answer'],
  ['symbols', 'key → outline'],
  ['folding', 'key → folds'],
  ['tokens', 'key → colours in view'],
  ['diagnostics', 'key → findings'],
  ['hover', 'key → hover'],
  ['definition', 'key → definition'],
  ['newline symbols', 'line break → outline'],
  ['newline diagnostics', 'line break → findings'],
  ['memory', 'peak MB'],
];

/** Milliseconds in the middle, for each size and server. */
export function timesTable(sizes) {
  const rows = sizes.flatMap(({ size, rows: measured }) =>
    [...measured].map(([name, row]) => [size, name, ...COLUMNS.map(([key]) => shown(row[key]))]),
  );
  return table(['text', 'server', ...COLUMNS.map(([, head]) => head)], rows);
}

/** How the slow end of our own answers looks: milliseconds that half, 95 and 99 of 100 stay below. */
export function tailsTable(sizes, own) {
  const keys = COLUMNS.filter(([key]) => key !== 'memory' && !key.startsWith('open'));
  const rows = sizes.map(({ size, rows: measured }) => [
    size,
    ...keys.map(([key]) => {
      const time = measured.get(own)[key];
      return `${number(time.p50)} / ${number(time.p95)} / ${number(time.p99)}`;
    }),
  ]);
  return table(['text', ...keys.map(([, head]) => head)], rows);
}

/** Ratios of our own numbers to each other and to those of other servers in the same run. */
export function ratiosTable({ sizes, cold, constant }, own) {
  const smallest = sizes[0].rows.get(own).tiny.p50;
  const rows = sizes.map(({ size, rows }) => {
    const ours = rows.get(own);
    const to = (key, other) => ratio(ours[key]?.p50, other);
    return [
      size,
      to('tiny', smallest),
      to('tiny', rows.get('empty')?.tiny.p50),
      to('symbols', constant.get(size)?.p50),
      ratio(rows.get('naive')?.symbols.p50, ours.symbols.p50),
      ratio(rows.get('vscode-markdown')?.symbols.p50, ours.symbols.p50),
      to('diagnostics', ours.tiny.p50),
      to('tokens', ours.tiny.p50),
      to('hover', ours.tiny.p50),
      to('definition', ours.tiny.p50),
      to('newline symbols', ours.symbols.p50),
      to('newline diagnostics', ours.diagnostics.p50),
      ratio(ours.memory, rows.get('empty')?.memory),
    ];
  });
  const heads = [
    'text',
    `tiny ÷ tiny at ${sizes[0].size}`,
    'tiny ÷ empty server',
    'outline ÷ answer of that size that is ready',
    'naive outline ÷ ours',
    'Markdown outline ÷ ours',
    'findings ÷ tiny',
    'colours ÷ tiny',
    'hover ÷ tiny',
    'definition ÷ tiny',
    'outline: line break ÷ letter',
    'findings: line break ÷ letter',
    'memory ÷ empty server',
  ];
  const started = [...cold].map(([name, { p50 }]) => [name, number(p50), ratio(p50, cold.get('raw').p50)]);
  return `${table(['server', 'cold start, ms', '÷ hand-written'], started)}\n\n${table(heads, rows)}`;
}

/** How long each program takes to start: milliseconds, and beside a Node that does nothing. */
export function doorsTable(doors) {
  const rows = doors.map(({ name, ms, ratio: times }) => [name, String(Math.round(ms)), times.toFixed(1)]);
  return table(['door', 'ms', '÷ `node -e 0`'], rows);
}

/** What a folder of transcripts costs: seconds, milliseconds for keystrokes, and MB. */
export function folderTable({ files, bytes, floor, rare, common, again, alone, meanwhile, memory }) {
  const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
  return table(
    ['measured', `${files} transcripts, ${Math.round(bytes / 1e6)} MB`],
    [
      ['reading and scanning the same bytes', seconds(floor)],
      ['first search, for words that a few use', `${seconds(rare)} (${ratio(rare, floor)} times as long)`],
      ['then one for words that all use', `${seconds(common)} (${ratio(common, floor)})`],
      ['every search after that', `${number(again)} ms (${ratio(again, floor)})`],
      ['key → tiny answer, p50 / p95, nothing else going on', `${number(alone.p50)} / ${number(alone.p95)} ms`],
      [
        'the same while the folder is read',
        `${number(meanwhile.p50)} / ${number(meanwhile.p95)} ms (${ratio(meanwhile.p50, alone.p50)})`,
      ],
      ['peak memory', `${Math.round(memory)} MB`],
    ],
  );
}

function shown(value) {
  if (value === undefined) return '–';
  return typeof value === 'number' ? String(Math.round(value)) : number(value.p50);
}

function number(ms) {
  return ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : String(Math.round(ms));
}

function ratio(one, other) {
  if (one === undefined || other === undefined) return '–';
  const value = one / other;
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Texts that are made to be slow to read, each of about so many characters. */
export const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one line of words': (size) => 'Ann: ' + repeated('So it is, and so on. ', size),
  'one line without blanks': (size) => 'Ann: ' + repeated('a', size),
  'one line of colons': (size) => repeated(':', size),
  'one line of labels': (size) => repeated('Ann: Ben: ', size),
  'one line of brackets': (size) => 'Ann: ' + repeated('[(', size),
  'one line of asterisks': (size) => 'Ann: ' + repeated('*_**', size),
  'one line of blanks': (size) => 'Ann:' + repeated(' \t', size) + 'x',
  'one line of times': (size) => repeated('00:01:02 ', size),
  'one line of tags': (size) => repeated('<v Ann>', size),
  'one line of table cells': (size) => repeated('| Ann ', size),
  'one line of question marks': (size) => 'Ann: ' + repeated('? ', size),
  'one line of quotes': (size) => 'Ann: ' + repeated('“"', size),
  'one line of accents': (size) => 'e' + repeated('\u0301', size) + ': x',
  'one line of surrogates': (size) => repeated('\uD83D', size),
  'one line in Chinese': (size) => '王芳：' + repeated('请问您怎么看？', size),
  'blank lines': (size) => repeated('\n', size),
  'lines of one letter': (size) => repeated('a\n', size),
  'lines of digits': (size) => repeated('1\n2\n', size),
  'labels alone': (size) => repeated('Ann:\nBen:\n', size),
  'a speaker for each turn': (size) => numbered((n) => `${name(n)}: What is it?\n\n`, size),
  'a speaker for each turn, alike': (size) => numbered((n) => `Johannes Meyer${name(n).slice(-2)}: It is.\n\n`, size),
  'labels alone on their lines': (size) => numbered((n) => `${name(n % 50)}\nWhat is it?\n\n`, size),
  'questions alone': (size) => repeated('Ann: Why?\n', size),
  'rows of a table': (size) => repeated('| Ann | Why? |\n| --- | --- |\n', size),
  captions: (size) => 'WEBVTT\n\n' + numbered((n) => `${clock(n)} --> ${clock(n + 1)}\n<v Ann>Why ${n}?\n\n`, size),
  headings: (size) => numbered((n) => `## Part ${n}\n\nAnn: Why?\n\n`, size),
  'comments that silence': (size) => repeated('<!-- turnwise-disable-next-line label-drift -->\nAnn: Why?\n', size),
  'front matter that does not end': (size) => '---\n' + repeated('participants:\n  - name: Ann\n', size),
  'front matter of nested lists': (size) => '---\nparticipants: ' + repeated('[', size) + '\n---\n\nAnn: Why?\n',
  'front matter of aliases to aliases': (size) =>
    `---\nparticipants:\n${bomb()}\n${repeated('  - name: *z\n', size)}---\n\nAnn: Why?\n`,
  introductions: (size) => numbered((n) => `interview by ${name(n)}.\n`, size) + '\nAnn: Why?\n\nBen: So.\n',
  'open brackets on every line': (size) => repeated('Ann: [laughs (and\n\n', size),
  'quotations in a row': (size) => repeated('> Ann: Why?\n> \n', size),
  'code that does not end': (size) => '```\n' + repeated('Ann: Why?\n', size),
  'mixed line breaks': (size) => repeated('Ann: Why?\r\n\rBen: So.\n\r\n', size),
  'marks of direction': (size) => repeated('\u202EAnn\u200F: \u2066Why?\u2069\n', size),
  'null bytes': (size) => repeated('Ann: \0\0?\n', size),
  'sentences without an end': (size) => 'Ann: ' + repeated('Mr. Dr. e.g. U.S. ', size) + '\n\nBen: So.\n',
  addresses: (size) => 'Ann: ' + repeated('https://a.b/(c)?d=e&f ', size) + '\n\nBen: So.\n',
  'an address without an end': (size) => 'Ann: https://a.' + repeated('b.c@', size) + '\n\nBen: So.\n',
};

function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

function numbered(piece: (nth: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let [nth, length] = [0, 0]; length < size; nth++) length += pieces[pieces.push(piece(nth)) - 1]?.length ?? 0;
  return pieces.join('');
}

/** A name for each number, without digits. */
function name(nth: number): string {
  const letters = nth
    .toString(26)
    .padStart(4, '0')
    .replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'.charAt(parseInt(digit, 26)));
  return `Bo${letters} Ma${letters}`;
}

function clock(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.000`;
}

/** Nine times nine times nine …: a little YAML that is enormous once its aliases are resolved. */
function bomb(): string {
  const names = 'abcdefghi'.split('');
  const line = (one: string, at: number) =>
    `  - &${one} [${Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*${names[at - 1] ?? ''}`)).join(', ')}]`;
  return [...names.map(line), '  - &z Ann'].join('\n');
}

/** Where the time of a turn stands. */
export interface Time {
  /** Of what a label has. */
  readonly label?: (label: string, clock: string) => string;
  /** Of the whole line on which the label stands. */
  readonly head?: (head: string, clock: string) => string;
  /** A line above it. */
  readonly above?: (clock: string) => string;
  /** Of what is said first. */
  readonly said?: (said: string, clock: string) => string;
}

export const TIMES: Readonly<Record<string, Time>> = {
  'no time': {},
  'in brackets before': { head: (head, clock) => `[${clock}] ${head}` },
  'in parentheses before': { head: (head, clock) => `(${clock}) ${head}` },
  'bare before': { head: (head, clock) => `${clock} ${head}` },
  'a tab behind it': { head: (head, clock) => `${clock}\t${head}` },
  'a dash behind it': { head: (head, clock) => `${clock} - ${head}` },
  'a stretch before': { head: (head, clock) => `[${clock} - ${later(clock)}] ${head}` },
  'in parentheses in the label': { label: (label, clock) => `${label} (${clock})` },
  'in brackets in the label': { label: (label, clock) => `${label} [${clock}]` },
  'bare in the label': { label: (label, clock) => `${label} ${clock}` },
  'behind two blanks in the label': { label: (label, clock) => `${label}  ${clock}` },
  'in brackets behind the label': { said: (said, clock) => `[${clock}] ${said}` },
  'in parentheses behind the label': { said: (said, clock) => `(${clock}) ${said}` },
  'on a line above': { above: (clock) => clock },
  'in brackets on a line above': { above: (clock) => `[${clock}]` },
};

/** The times that programs write, in three ways. */
export const CLOCKS: Readonly<Record<string, (at: number) => string>> = {
  'hours, minutes and seconds': (at) => `00:${two(Math.floor(at / 2))}:${two((at * 17 + 5) % 60)}`,
  'minutes and seconds': (at) => `${Math.floor(at / 2)}:${two((at * 17 + 5) % 60)}`,
  'without zeros before': (at) => `0:${Math.floor(at / 2)}:${(at * 17 + 5) % 60}.${(at * 137 + 100) % 1000}`,
  'with thousandths': (at) =>
    `00:${two(Math.floor(at / 2))}:${two((at * 17 + 5) % 60)}.${(at * 137 + 100) % 1000}`.padEnd(12, '0'),
};

function later(clock: string): string {
  return clock.replace(/\d(?=\D*$|\.\d+$)/, (digit) => String(Math.min(9, Number(digit) + 1)));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

import type { Line } from '../syntax/line';
import { fact } from './fact';

/** Who examines, as a court's record announces it on a line of its own (`BY MS. FARRADAY:`); undefined on any other line. */
export const examinerOn = fact(namedExaminer);

/** Whether a line announces who examines. */
export function announcesExaminer(line: Line): boolean {
  return namedExaminer(line) !== undefined;
}

function namedExaminer({ text }: Line): string | undefined {
  return ANNOUNCED.exec(text)?.[1];
}

const ANNOUNCED = /^\s*(?:\d{1,2}\s+)?BY\s((?:MR|MS|MRS|DR)\.\s\p{Lu}[\p{Lu}\s.'’-]{1,40}):\s*$/u;

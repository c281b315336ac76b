import { fact } from './fact';

/** The number that a line of nothing else has. */
export const numberOn = fact(({ text }) => Number(text));

/** Whether a line is a choice and how many took it: `Yes: 14`, `No: 3 %`. */
export const isCount = fact(
  ({ text, shapes: [shape] }) => shape !== undefined && COUNT.test(text.slice(shape.textFrom)),
);

const COUNT = /^\s*\d{1,6}\s?%?\s*$/;

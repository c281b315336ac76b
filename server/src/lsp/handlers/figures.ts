import type { Figures, FiguresParams, FirstWordsParams } from '../../protocol/figures';
import { figuresOf } from '../../queries/figures/figures';
import { firstWords } from '../../queries/wording/firstWords';
import type { Handler } from '../handle';

/** Characters of a turn that a list shows. */
const WIDTH = 120;

export const handleFigures: Handler<FiguresParams, Figures | null> = ({ snapshot }) => figuresOf(snapshot);

export const handleFirstWords: Handler<FirstWordsParams, string[] | null> = ({ snapshot }, { from, to }) => {
  const { turns } = snapshot.transcript;
  return turns.slice(Math.max(0, from), Math.max(0, to)).map((turn) => firstWords(snapshot, turn, WIDTH));
};

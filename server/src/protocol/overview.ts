import type { Range } from 'vscode-languageserver';
import type {
  Overview as AnyOverview,
  OverviewAnswer as AnyAnswer,
  OverviewQuestion as AnyQuestion,
} from '../shapes/overview';

/**
 * Request `turnwise/overview`: what a status item and a list of questions show. Params: `{ textDocument: { uri } }`, of a
 * document that is open or of a transcript of the workspace; null for any other.
 */
export const OVERVIEW = 'turnwise/overview';

export type Overview = AnyOverview<Range>;

export type OverviewQuestion = AnyQuestion<Range>;

export type OverviewAnswer = AnyAnswer<Range>;

export interface OverviewParams {
  readonly textDocument: { readonly uri: string };
  /** Whether all that is said is wanted, and not only its first words. */
  readonly said?: boolean;
}

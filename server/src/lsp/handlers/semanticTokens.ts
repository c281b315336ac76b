import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import { semanticTokens } from '../../queries/display/semanticTokens';
import { toRange } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import * as toProtocol from '../../messages/toProtocol';

export const handleSemanticTokens: Handler<SemanticTokensParams, SemanticTokens> = ({ snapshot }) =>
  toProtocol.semanticTokens(semanticTokens(snapshot));

export const handleSemanticTokensInRange: Handler<SemanticTokensRangeParams, SemanticTokens> = (
  { snapshot },
  { range },
) => toProtocol.semanticTokens(semanticTokens(snapshot, toRange(snapshot.text, range)));

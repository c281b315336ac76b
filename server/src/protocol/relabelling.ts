import type { Range } from 'vscode-languageserver';
import type { Wish } from '../shapes/relabelling';

/** Server command: `[uri, name, label, alias]`; see `AliasProposal`. */
export const DECLARE_ALIAS = 'turnwise.declareAlias';

/** Server command: `[uri, name, label, other]`: the label `other` is another person than the participant `name`. */
export const DECLARE_APART = 'turnwise.declareApart';

/** Server command: `[uri, wish]`, a `RelabelWish`. What the wish does not say is asked. */
export const RELABEL = 'turnwise.relabel';

/** Server command: `[uri, form]`, the id of a form of label (docs/formatting.md). Where it is left out, it is asked. */
export const CONVERT_LABELS = 'turnwise.convertLabels';

/** An action at a place. */
export type RelabelWish = Wish<Range>;

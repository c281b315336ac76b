import type { LabelPlace } from './place';
/** All places that bear one label, written alike but for case and spaces, and how many of them show what is asked of every label. */
export declare class LabelGroup {
    readonly key: string;
    /** In the text's order; never empty. */
    readonly places: readonly LabelPlace[];
    readonly changing: number;
    /** The label as it stands at its first place. */
    readonly label: string;
    private counted;
    /** @param changing after how many of them the next place bears another label */
    constructor(key: string, 
    /** In the text's order; never empty. */
    places: readonly LabelPlace[], changing: number);
    get tally(): Tally;
}
/** Of how many places something is true. */
interface Tally {
    readonly opens: number;
    readonly timed: number;
    readonly tight: number;
}
/** The places by label, in the order of their first ones. */
export declare function groupsOf(places: readonly LabelPlace[]): readonly LabelGroup[];
export {};
//# sourceMappingURL=group.d.ts.map
import type { LineView } from '../facts/fact';
import type { Row } from '../text/row';
import type { LabelPlace } from './place';
/** What was seen of lines that may be a machine's log. */
export interface LogSight {
    readonly isLog: boolean;
    /** So many of the lines may be changed until they could be a log, or be none any more, by what they repeat. */
    readonly slack: number;
}
/**
 * Whether what stands at places that look like turns is the log of a machine: it writes how serious a line is, the number
 * of a process, names as programs have them, measures and addresses, or the same few sentences with other numbers. People
 * do any of that now and then, and never in most of what they say.
 */
export declare function lookForLog(places: readonly LabelPlace[]): LogSight;
/**
 * Whether a long text is plainly the log of a machine by some of its lines, so that nobody needs to look for speakers in
 * all of it.
 */
export declare function lookForLongLog(lines: Row<LineView>): LogSight;
//# sourceMappingURL=machine.d.ts.map
import { alternativesOf } from '../../language/lists';
import { labelKey } from '../../names/key';

const SPEAKER = alternativesOf('numberedSpeakers');
const UNKNOWN = alternativesOf('unknownSpeakers');
const SEX = alternativesOf('sexes');
const INTERVIEWER = alternativesOf('interviewers');

/**
 * `Speaker 0`, `SPEAKER_00`, `Speaker A`; `Unknown`, `Unidentified Speaker 2`; `Male Voice`, `Interviewer Woman`; `??`.
 * What a numbered voice of a study or of an audience is called (`P3`, `Audience 2`) is a convention of the text.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`(?:${SPEAKER})[\s_#№.-]*(?:\d{1,3}|(?<=[\s_#-])\p{L})`,
    String.raw`(?:${UNKNOWN})(?:[\s_-](?:${SPEAKER}|${SEX}|speaking|name)){0,2}[\s_#-]*\d{0,3}`,
    String.raw`(?:${SEX})[\s_-](?:${SPEAKER})[\s_#-]*\d{0,3}`,
    String.raw`(?:${SPEAKER}|${INTERVIEWER})[\s_-](?:${SEX})[\s_#-]*\d{0,3}`,
    String.raw`[?？]{1,5}|tb[ad]`,
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'u',
);

/** Whether a label stands for a name that nobody has filled in yet. */
export function isPlaceholder(label: string): boolean {
  return PLACEHOLDER.test(labelKey(label).replace(/^[[(<]|[\])>]$/g, ''));
}

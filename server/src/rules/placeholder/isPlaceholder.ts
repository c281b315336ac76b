import { labelKey } from '../../names/key';

/** Words for one who speaks, as machines number them. */
const SPEAKER =
  'speaker|spk|voice|person|sprecher(?:in)?|spreker|locuteur|locutrice|intervenant|hablante|orador|falante|oratore|parlante|talare|taler|mówca|konuşmacı|ομιλητής|спикер|говорящий|متحدث|说话人|說話人|发言人|發言人|講者|讲者|話者|화자';

/** Words for one whom nobody knows. */
const UNKNOWN =
  'unknown|unidentified|unbekannte?[rs]?|inconnue?|desconocid[oa]|desconhecid[oa]|sconosciut[oa]|onbekende?|okänd|ukjent|nieznan[yae]|неизвестн(?:ый|ая)|未知|不明|미상';

const SEX = 'male|female|man|woman';

/**
 * `Speaker 0`, `SPEAKER_00`, `Speaker A`; `Unknown`, `Unidentified Speaker 2`; `Male Voice`, `Interviewer Woman`; `??`.
 * What a numbered voice of a study or of an audience is called (`P3`, `Audience 2`) is a convention of the text.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`(?:${SPEAKER})[\s_#№.-]*(?:\d{1,3}|(?<=[\s_#-])\p{L})`,
    String.raw`(?:${UNKNOWN})(?:[\s_-](?:${SPEAKER}|${SEX}|speaking|name)){0,2}[\s_#-]*\d{0,3}`,
    String.raw`(?:${SEX})[\s_-](?:${SPEAKER})[\s_#-]*\d{0,3}`,
    String.raw`(?:${SPEAKER}|interviewer)[\s_-](?:${SEX})[\s_#-]*\d{0,3}`,
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

import ar from './data/ar.json';
import bg from './data/bg.json';
import cs from './data/cs.json';
import da from './data/da.json';
import de from './data/de.json';
import el from './data/el.json';
import en from './data/en.json';
import es from './data/es.json';
import fa from './data/fa.json';
import fi from './data/fi.json';
import fr from './data/fr.json';
import he from './data/he.json';
import hi from './data/hi.json';
import hr from './data/hr.json';
import hu from './data/hu.json';
import id from './data/id.json';
import it from './data/it.json';
import ja from './data/ja.json';
import ko from './data/ko.json';
import mul from './data/mul.json';
import nl from './data/nl.json';
import no from './data/no.json';
import pl from './data/pl.json';
import pt from './data/pt.json';
import ro from './data/ro.json';
import ru from './data/ru.json';
import sk from './data/sk.json';
import sr from './data/sr.json';
import sv from './data/sv.json';
import tr from './data/tr.json';
import uk from './data/uk.json';
import vi from './data/vi.json';
import zh from './data/zh.json';
import { sourceOf, spelledOut } from './notation';

const FILES = [
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  mul,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  tr,
  uk,
  vi,
  zh,
] as const;

type KeyOfEach<T> = T extends unknown ? keyof T : never;

/** The lists that the files of `data` have; schemas/language.schema.json says what each is for. */
export type ListName = KeyOfEach<(typeof FILES)[number]['lists']>;

/** What a file of `data` holds. */
export interface LanguageData {
  /** The code of the language; `mul` for what several languages share. */
  readonly language: string;
  /** The scripts of its entries, by their names in Unicode. */
  readonly scripts: readonly string[];
  /** Whether its entries are whole words; else they are found inside longer ones too, as in Chinese. */
  readonly wordsApart: boolean;
  readonly lists: Readonly<Partial<Record<ListName, List>>>;
}

interface List {
  /** Where the entries come from; schemas/language.schema.json says what each source is. */
  readonly source: string;
  /** In the notation of `notation.ts`. */
  readonly entries: readonly string[];
}

export const LANGUAGES: readonly LanguageData[] = FILES;

/** The entries of some lists in all languages, spelled out: for lists of words that are looked up. */
export function wordsOf(...lists: readonly ListName[]): ReadonlySet<string> {
  const entries = LANGUAGES.flatMap((language) => lists.flatMap((list) => language.lists[list]?.entries ?? []));
  return new Set(entries.flatMap((entry) => (/[(/]/.test(entry) ? spelledOut(entry) : entry)));
}

/** The entries of some lists in all languages as alternatives of an expression, for its own rules of what stands around. */
export function alternativesOf(...lists: readonly ListName[]): string {
  return LANGUAGES.flatMap(({ lists: own, wordsApart }) =>
    lists.flatMap((list) => own[list]?.entries ?? []).map((entry) => sourceOf(entry, wordsApart)),
  ).join('|');
}

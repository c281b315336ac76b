/** What people are called in their labels: the names of six, of whom a talk takes as many as it has. */
export interface Names {
  /** The labels of each person: their first turn bears the first one, their second turn the second, all further ones the last. */
  readonly labels: readonly (readonly string[])[];
  /** The languages in whose talks they stand; all where nothing is said. */
  readonly languages?: readonly string[];
  /** How many people it has names for, where fewer than six. */
  readonly people?: number;
  /** In capitals, titled, or a single letter: what a full stop may end. */
  readonly stops?: true;
  /** In ideographs or kana: what a wide blank may end. */
  readonly wide?: true;
  /** Of several words in small letters, or in none of the scripts that have capitals: nothing tells them from prose where they stand without a mark. */
  readonly plain?: true;
  /** The label says who asks. */
  readonly parts?: true;
}

const one = (...labels: readonly string[]) => labels.map((label) => [label]);
const series = (write: (nth: number) => string) => one(...[1, 2, 3, 4, 5, 6].map(write));
const two = (nth: number) => String(nth).padStart(2, '0');

const EUROPEAN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl', 'ru'];
const LATIN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl'];

/** The first ones are the plainest; see `clothes.ts`. */
export const NAMES: Readonly<Record<string, Names>> = {
  'in full': {
    labels: one('Ines Brandt', 'Tobias Reh', 'Marta Quiroga', 'Joe Lindqvist', 'Priya Nair', 'Sven Aaltonen'),
  },
  'given names': { labels: one('Ines', 'Tobias', 'Marta', 'Joe', 'Priya', 'Sven') },
  surnames: { labels: one('Brandt', 'Reh', 'Quiroga', 'Lindqvist', 'Nair', 'Aaltonen') },
  'in capitals': {
    labels: one('INES BRANDT', 'TOBIAS REH', 'MARTA QUIROGA', 'JOE LINDQVIST', 'PRIYA NAIR', 'SVEN AALTONEN'),
    stops: true,
  },
  'surnames in capitals': {
    labels: one('BRANDT', 'REH', 'QUIROGA', 'LINDQVIST', 'NAIR', 'AALTONEN'),
    stops: true,
  },
  'the surname in capitals': {
    labels: one('Ines BRANDT', 'Tobias REH', 'Marta QUIROGA', 'Joe LINDQVIST', 'Priya NAIR', 'Sven AALTONEN'),
  },
  'the surname first': {
    labels: one('BRANDT Ines', 'REH Tobias', 'QUIROGA Marta', 'LINDQVIST Joe', 'NAIR Priya', 'AALTONEN Sven'),
  },
  'the surname and a comma': {
    labels: one('Brandt, Ines', 'Reh, Tobias', 'Quiroga, Marta', 'Lindqvist, Joe', 'Nair, Priya', 'Aaltonen, Sven'),
  },
  titles: {
    labels: one('Ms. Brandt', 'Mayor Reh', 'Dr. Quiroga', 'Prof. Lindqvist', 'Captain Nair', 'Rev. Aaltonen'),
    stops: true,
  },
  'titles in capitals': {
    labels: one('MS. BRANDT', 'MAYOR REH', 'DR. QUIROGA', 'MR. LINDQVIST', 'CAPTAIN NAIR', 'JUDGE AALTONEN'),
    stops: true,
  },
  initials: { labels: one('IB', 'TR', 'MQ', 'JL', 'PN', 'SA'), stops: true },
  'initials with stops': { labels: one('I.B.', 'T.R.', 'M.Q.', 'J.L.', 'P.N.', 'S.A.') },
  'an initial and a name': {
    labels: one('I. Brandt', 'T. Reh', 'M. Quiroga', 'J. Lindqvist', 'P. Nair', 'S. Aaltonen'),
  },
  'single letters': { labels: one('I', 'T', 'M', 'J', 'P', 'S'), stops: true },
  'middle initials': {
    labels: one(
      'Ines K. Brandt',
      'Tobias O. Reh',
      'Marta L. Quiroga',
      'Joe R. Lindqvist',
      'Priya S. Nair',
      'Sven A. Aaltonen',
    ),
  },
  'codes of two letters': { labels: one('TO036', 'TO041', 'TO007', 'TO112', 'TO090', 'TO028') },
  'codes that say the part': { labels: one('INT', 'P07', 'P12', 'P15', 'P21', 'P30'), parts: true },
  'participants by number': { labels: series((nth) => `P${nth}`) },
  'participants in full': { labels: series((nth) => `Participant ${nth}`) },
  'speakers by number': { labels: series((nth) => `Speaker ${nth}`) },
  'speakers of a program': { labels: series((nth) => `SPEAKER_${two(nth - 1)}`) },
  'speakers in short': { labels: series((nth) => `S${nth}`) },
  'spk and a number': { labels: series((nth) => `spk_${nth - 1}`) },
  'codes with a dash': { labels: one('F-23-A', 'M-41-B', 'F-52-A', 'M-19-C', 'F-33-B', 'M-60-A') },
  'codes with small letters': { labels: one('Int1', 'Resp4', 'Resp9', 'Resp11', 'Resp2', 'Resp7'), parts: true },
  handles: { labels: one('kfriis', 'marta_q', 'joe-l', 'tobias.reh', 'pnair', 'x0r') },
  'handles in any case': { labels: one('KFriis', 'martaQ', 'JoeL90', 'T_Reh', 'pnair', 'xX0r') },
  'names that are words': { labels: one('May', 'Will', 'Mark', 'Rose', 'Bill', 'Grace') },
  'surnames that are words': { labels: one('Price', 'Field', 'Page', 'Cook', 'Law', 'Banks') },
  'full names that are words': {
    labels: one('Will Price', 'May Field', 'Mark Page', 'Rose Cook', 'Grace Law', 'Bill Banks'),
  },
  'accented names': {
    labels: one('Łukasz Żak', 'Çiğdem Şahin', 'Ángel Núñez', 'Øyvind Sæther', 'Đorđe Žižić', 'Zoë Müller'),
  },
  'names with particles': {
    labels: one(
      "Nora O'Neil",
      'Piet van der Berg',
      'Lucas da Costa',
      'Erik St. Martin',
      'Omar al-Sayed',
      'Rose de la Cruz',
    ),
  },
  'double names': {
    labels: one('Anne-Marie Holt', 'Jean-Luc Prévost', 'Kim Ji-woo', 'Rosa Díaz-Mora', 'Mary-Ann Fox', 'Nguyễn Văn An'),
  },
  offices: {
    labels: one('The Chair', 'Harbour Master', 'Deputy Director', 'County Engineer', 'Town Clerk', 'Finance Officer'),
    languages: ['en'],
  },
  'offices in capitals': {
    labels: one('THE CHAIR', 'HARBOUR MASTER', 'DEPUTY DIRECTOR', 'COUNTY ENGINEER', 'TOWN CLERK', 'FINANCE OFFICER'),
    languages: ['en'],
    stops: true,
  },
  'a house in parentheses': {
    labels: one(
      'Ines Brandt (Radio Nord)',
      'Tobias Reh (Harbour Board)',
      'Marta Quiroga (SDP)',
      'Joe Lindqvist (Anglers)',
      'Priya Nair (Ward 4)',
      'Sven Aaltonen (Fi)',
    ),
  },
  'a long office behind a comma': {
    labels: one(
      'Ines Brandt, Correspondent for Inland Waterways',
      'Tobias Reh, Head of the Department for Dykes and Drainage',
      'Marta Quiroga, Deputy Secretary General of the Bakers',
      'Joe Lindqvist, Director of the School at the Mill',
      'Priya Nair, Commissioner',
      'Sven Aaltonen, Member of the Board',
    ),
    languages: ['en'],
  },
  'an office before the name': {
    labels: one(
      'Correspondent Ines Brandt',
      'Harbour Board Chairman Tobias Reh',
      'State Secretary Marta Quiroga',
      'Deputy Director Joe Lindqvist',
      'Commissioner Priya Nair',
      'Council Member Sven Aaltonen',
    ),
    languages: ['en'],
  },
  'French offices': {
    labels: one(
      'M. le président',
      'Mme Inès Aubin',
      'M. le ministre des ports',
      'Mme la rapporteure',
      'M. Jean Levier',
      'Mlle Roux',
    ),
    languages: ['fr'],
    stops: true,
  },
  'Spanish offices': {
    labels: one(
      'El señor PRESIDENTE',
      'La señora QUIROGA LÓPEZ',
      'El señor MINISTRO DE PUERTOS (Vela Ruiz)',
      'La señora SECRETARIA',
      'El señor REIS',
      'La señora NAVARRO',
    ),
    languages: ['es'],
  },
  'Dutch offices': {
    labels: one(
      'De voorzitter',
      'De heer Van Dijk (KADE)',
      'Mevrouw De Boer (HAVEN)',
      'Minister Jansen',
      'De heer Reh',
      'Mevrouw Nair',
    ),
    languages: ['nl'],
  },
  'an office behind capitals': {
    labels: one(
      'INES BRANDT, chair of the harbour board',
      'TOBIAS REH minister for ports',
      'MARTA QUIROGA (SDP)',
      'JOE LINDQVIST from the ward',
      'PRIYA NAIR',
      'SVEN AALTONEN',
    ),
    languages: ['en'],
  },
  'in full, then in short': {
    labels: [
      ['Ines Brandt', 'Brandt'],
      ['Tobias Reh', 'Reh'],
      ['Marta Quiroga', 'Quiroga'],
      ['Joe Lindqvist', 'Lindqvist'],
      ['Priya Nair', 'Nair'],
      ['Sven Aaltonen', 'Aaltonen'],
    ],
  },
  'place and party first': {
    labels: [
      ['Ines Brandt (Quayside) (SDP)', 'Ines Brandt'],
      ['The Minister for Ports (Tobias Reh)', 'Tobias Reh'],
      ['Marta Quiroga (North and Firth) (Ind)', 'Marta Quiroga'],
      ['Joe Lindqvist (Mid Ward) (Green)', 'Joe Lindqvist'],
      ['Priya Nair (Slipway East) (Lib)', 'Priya Nair'],
      ['Sven Aaltonen (Low Bay) (SDP)', 'Sven Aaltonen'],
    ],
    languages: ['en'],
  },
  'titles and parties': {
    labels: one(
      'Baroness Brandt (Lab)',
      'Lord Reh (Con)',
      'Lord Quiroga of Slipway (LD)',
      'Viscount Lindqvist (CB)',
      'Lady Nair (Green)',
      'The Lord Bishop of Aalto',
    ),
    languages: ['en'],
  },
  'a part and names': {
    labels: one('Interviewer', 'Tobias Reh', 'Marta Quiroga', 'Joe Lindqvist', 'Priya Nair', 'Sven Aaltonen'),
    parts: true,
  },
  'Q and A': { labels: one('Q', 'A'), languages: ['en'], people: 2, stops: true, parts: true },
  'parts in English': { labels: one('Interviewer', 'Respondent'), people: 2, languages: ['en'], parts: true },
  'parts in German': { labels: one('Frage', 'Antwort'), people: 2, languages: ['de'], parts: true },
  'letters of parts in German': { labels: one('I', 'B'), people: 2, languages: ['de'], stops: true },
  'parts in French': { labels: one('Question', 'Réponse'), people: 2, languages: ['fr'], parts: true },
  'parts in Spanish': { labels: one('Pregunta', 'Respuesta'), people: 2, languages: ['es'], parts: true },
  'letters of parts in Spanish': {
    labels: one('P', 'R'),
    people: 2,
    languages: ['es', 'pt'],
    stops: true,
    parts: true,
  },
  'parts in Italian': { labels: one('Domanda', 'Risposta'), people: 2, languages: ['it'], parts: true },
  'parts in Portuguese': {
    labels: one('Entrevistador', 'Entrevistada', 'Entrevistado'),
    languages: ['pt'],
    parts: true,
  },
  'parts in Dutch': { labels: one('Interviewer', 'Geïnterviewde'), people: 2, languages: ['nl'], parts: true },
  'parts in Polish': { labels: one('Pytanie', 'Odpowiedź'), people: 2, languages: ['pl'], parts: true },
  'parts in Russian': { labels: one('Вопрос', 'Ответ'), people: 2, languages: ['ru'], parts: true },
  'parts in Chinese': { labels: one('问', '答'), people: 2, languages: ['zh'], wide: true, parts: true },
  'the press in Chinese': { labels: one('记者', '王海生'), people: 2, languages: ['zh'], wide: true, parts: true },
  'parts in Japanese': { labels: one('聞き手', '金井'), people: 2, languages: ['ja'], wide: true, parts: true },
  'parts in Korean': { labels: one('질문', '답변'), people: 2, languages: ['ko'], plain: true, parts: true },
  'parts in Arabic': { labels: one('سؤال', 'جواب'), people: 2, languages: ['ar'], plain: true, parts: true },
  'letters of parts in Arabic': { labels: one('س', 'ج'), people: 2, languages: ['ar'], plain: true, parts: true },
  'parts in Hebrew': { labels: one('שאלה', 'תשובה'), people: 2, languages: ['he'], plain: true, parts: true },
  'Chinese names of three': {
    labels: one('林晓远', '王海生', '陈雨晴', '赵长河', '周一帆', '欧阳文'),
    languages: ['zh', 'en'],
    wide: true,
  },
  'Chinese names of two': {
    labels: one('林远', '王海', '陈雨', '赵河', '周帆', '吴桐'),
    languages: ['zh'],
    wide: true,
  },
  'Chinese surnames': { labels: one('林', '王', '陈', '赵', '周', '吴'), languages: ['zh'], wide: true },
  'Chinese titles': {
    labels: one('林记者', '王先生', '陈教授', '赵主任', '周女士', '吴老师'),
    languages: ['zh'],
    wide: true,
  },
  'Chinese offices': {
    labels: one('本报记者林远', '渔业局局长王海生', '气象台台长陈雨晴', '村委会主任赵长河', '校长周一帆', '秘书长吴桐'),
    languages: ['zh'],
    wide: true,
  },
  'Chinese names with an initial': {
    labels: one('A先生', 'B女士', 'C同学', 'D老师', 'E医生', 'F师傅'),
    languages: ['zh'],
  },
  'Japanese surnames': { labels: one('金井', '森本', '藤波', '高橋', '小林', '渡辺'), languages: ['ja'], wide: true },
  'Japanese names in kana': {
    labels: one('サクラ', 'ユウジ', 'ミナ', 'ケン', 'アヤ', 'ハル'),
    languages: ['ja'],
    wide: true,
  },
  'Japanese names with san': {
    labels: one('金井さん', '森本さん', '藤波さん', '高橋さん', '小林さん', '渡辺さん'),
    languages: ['ja'],
    wide: true,
  },
  'Korean names': {
    labels: one('김민수', '박지은', '이서준', '최하늘', '정유진', '한도윤'),
    languages: ['ko'],
    plain: true,
  },
  'Arabic names': { labels: one('ليلى', 'كريم', 'سامي', 'هدى', 'نبيل', 'ريم'), languages: ['ar'], plain: true },
  'Arabic names in full': {
    labels: one('ليلى حداد', 'كريم الأمين', 'سامي خوري', 'هدى منصور', 'نبيل عيسى', 'ريم شاهين'),
    languages: ['ar'],
    plain: true,
  },
  'Hebrew names': { labels: one('דנה', 'יואב', 'רות', 'אלון', 'תמר', 'גיל'), languages: ['he'], plain: true },
  'Hebrew names in full': {
    labels: one('דנה לוי', 'יואב כץ', 'רות שגיא', 'אלון ברק', 'תמר גולן', 'גיל אורן'),
    languages: ['he'],
    plain: true,
  },
  'Russian names': { labels: one('Анна', 'Фёдор', 'Ольга', 'Игорь', 'Нина', 'Павел'), languages: ['ru'] },
  'Russian names in full': {
    labels: one('Анна Лебедева', 'Фёдор Крот', 'Ольга Ильина', 'Игорь Белый', 'Нина Юрьева', 'Павел Чиж'),
    languages: ['ru'],
  },
  'Russian initials': {
    labels: one('А. Лебедева', 'Ф. Крот', 'О. Ильина', 'И. Белый', 'Н. Юрьева', 'П. Чиж'),
    languages: ['ru'],
  },
  'Russian names in capitals': {
    labels: one('ЛЕБЕДЕВА', 'КРОТ', 'ИЛЬИНА', 'БЕЛЫЙ', 'ЮРЬЕВА', 'ЧИЖ'),
    languages: ['ru'],
    stops: true,
  },
  'Greek names': { labels: one('Μαρία', 'Νίκος', 'Ελένη', 'Πέτρος', 'Δάφνη', 'Άρης'), languages: EUROPEAN },
  'two called alike': {
    labels: one('Ann Reh', 'Tobias Reh', 'Ann Quiroga', 'Joe Quiroga', 'Priya Nair', 'Sven Nair'),
    languages: LATIN,
  },
};

/** The labels of somebody's turns, from their first one on. */
export function labelOf({ labels }: Names, who: number, nth: number): string {
  const own = labels[who] ?? [];
  return own[Math.min(nth, own.length - 1)] ?? '';
}

/** What somebody is called, whatever label a turn bears. */
export function nameOf({ labels }: Names, who: number): string {
  return labels[who]?.[0] ?? '';
}

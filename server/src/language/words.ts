import { perKey } from '../text/perKey';

/** Words that decide between a label and prose. Small letters; one list a meaning, one line a language or so. */

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(/\s+/));

/** Labels that name a part in a conversation rather than a person, and the part they name. */
const PARTS: Readonly<Record<'interviewer' | 'moderator' | 'respondent' | 'other', ReadonlySet<string>>> = {
  interviewer: words(
    'q question questions ―― —— ── ーー int intv interv interviewer examiner reporter reporters journalist journalists correspondent press caller callers listener auditeur auditrice oyente hörer hörerin anrufer anruferin ascoltatore متصل المتصل المتصلة',
    'frage fragen interviewerin reporterin journalistin pregunta p entrevistador entrevistadora periodista interlocutor interlocutora',
    'intervieweur intervieweuse journaliste pergunta repórter jornalista domanda intervistatore giornalista',
    'вопрос корреспондент корреспондентка журналист журналистка кореспондент кореспондентка журналіст журналістка питання intervjuare интервьюер 问 問 记者 記者 采访者 採訪者 追问 聞き手 インタビュアー 質問 기자 인터뷰어 질문 سؤال المحاور الصحفي מראיין מראיינת שאלה pewawancara röportajcı soru pytanie',
  ),
  moderator: words(
    'moderator host hosts presenter anchor chair mc facilitator moderatorin gastgeber moderador moderadora presentador',
    'presentadora animateur animatrice présentateur présentatrice moderatore conduttore ведущий ведущая модератор',
    '主持人 主持 主席 議長 议长 司会 사회자 진행자 위원장 pembawa sunucu moderatör παρουσιαστής παρουσιάστρια المذيع المقدم',
  ),
  respondent: words(
    'a answer answers interviewee guest witness respondent antwort gast respuesta r entrevistado entrevistada',
    'invitado invitada réponse invité invitée resposta risposta ospite ответ відповідь 答 受访者 受訪者 嘉宾 嘉賓 来賓 來賓 答え 답변 답 게스트 جواب الضيف תשובה narasumber cevap odpowiedź',
  ),
  other: words(
    'speaker participant narrator announcer audience all both everyone unknown unidentified voice voices translator interpreter',
    'user assistant human bot chatbot agent customer client student man woman male female person boy girl child oboje obaj wszyscy tutti tous todos alle beide oba member members deputy deputies operator observer clerk bailiff crowd sprecher sprecherin publikum público public traducteur intérprete',
    'спикер голос 说话人 說話人 讲话人 講話人 众人 大家 观众 觀眾 听众 聽眾 学生 學生 翻译 翻譯 >> >>>',
  ),
};

/** Labels of things that stand where labels stand and speak to nobody: captions, page furniture, asides. */
const OTHER_LABELS = words(
  'name names note notes warning caution tip update updated correction disclaimer editor summary abstract conclusion',
  'date time place location venue source sources title subject subjects topic topics to from url link links website web',
  'email e-mail phone tel fax contact contacts address video audio slides media photo photos image caption credit credits',
  'tags tag category categories keywords language duration length recorded recording transcribed transcript transcriber',
  'published posted agenda related see example examples ingredients method serves step steps result results',
  'break jingle outro intro music song clip chapter part section figure table scene act superimpose copyright',
  'by obs observation field memo setting project file files chat column cut fade dissolve rubric rubrik рубрика',
  'postskript postscript memo legende nachbemerkung vorbemerkung legend super option total mood start end begin reminder status calendar announcement announcements comment comments',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow yesterday',
  'observations themes insights findings recommendations takeaways discussion conclusions background references discussions panel page slide sfx shot frame issue consensus todo ai poll polls proposal vote motion outcome remote notetaker notetakers pr dates where when registration logistics presenters',
  'present attendees attending participants regrets scribe organizer moderators agenda resolution action decision',
  'hinweis anmerkung datum ort quelle titel thema beispiel nota fecha lugar fuente título tema ejemplo remarque lieu',
  'titre sujet exemple attention data luogo fonte titolo proyek metode tujuan tanggal waktu tempat datum plats 節目 节目 連結 连结 原始連結 嘉賓名單 注 注意 备注 日期 时间 時間 地点 地點 来源 來源 标题 題目 主题 责编 责任编辑 编辑 图片 摄影',
);

/** Words that open a sentence before a colon and are no name though written with a capital. */
const OPENERS = words(
  'first second third fourth fifth firstly secondly thirdly finally lastly last next then however therefore thus hence',
  'so but and or because also again now here there yes no well look listen okay ok right sure one two three four five six',
  'remember imagine think consider meaning basically actually honestly frankly obviously specifically namely',
  'advice rule answer problem reason reasons point points fact question truth idea thing lesson lessons moral',
  'erstens zweitens drittens primero segundo tercero premièrement deuxièmement enfin ahora entonces',
  '第一 第二 第三 首先 其次 最后 另外 例如 比如 比如说 换句话说 总之 也就是说 他说 她说 我说 俗话说 他们说 结果 所以 因此',
);

/** Verbs, pronouns and questions: they make a clause even of what stands behind a name. */
const CLAUSE = words(
  'is are was were be been am being have has had do does did will would can could should may might must shall',
  'this that these those which who whom whose what when where why how if because',
  'i you he she it we they me him us them said says say told asked asks tell think know',
  'ist sind war waren hat habe haben wird ich er sie wir era fue está están yo él ella est sont était je il elle',
);

/** Small words that make a sentence and are in nobody's name. */
const GRAMMAR = words(
  [...CLAUSE].join(' '),
  'hello hi hey hallo guten bonjour hola buenos buenas привет the as than my your his her its our their in on at with from about into over under by for to not like just',
  'ist sind war waren hat habe haben wird nicht und oder aber ich du er sie wir ihr mein dein dass wenn weil für mit',
  'es son era fue está están tiene que pero porque cuando como yo tú él ella nosotros para por con sin su mi',
  'est sont était qui mais parce quand comme je tu il elle nous vous ils pour avec dans sur une mon ma mes',
  'é são foi não você ele ela para com uma sono era non che perché per con una',
);

/** Lower-case words inside a name. */
const PARTICLES = words(
  'da de do dos das di del della dello dei der den des du la le les el al ibn bin bint ben von vom zu zum zur van ten ter te',
  'af av y e i und and et st. of the ap ó ní mac abu pro tem tempore',
);

export type Part = keyof typeof PARTS;

/** The part in a conversation that a label names (`Interviewer`, `Speaker 2`, `记者`), if it names one. */
export function partNamed(label: string): Part | undefined {
  const part = partOf(label);
  return part === 'none' ? undefined : part;
}

const partOf = perKey((label): Part | 'none' => {
  if (isStudied(label)) return 'none';
  if (/(?:记者|記者|기자)$/u.test(label)) return 'interviewer';
  const bare = bareWord(label);
  for (const part of ['interviewer', 'moderator', 'respondent', 'other'] as const)
    if (PARTS[part].has(bare)) return part;
  return isUnknown(bare) ? 'other' : 'none';
});

/**
 * The part that a label names among the others of a document: a letter is half of a pair (`Q` and `A`, `P1` and `R1`), or an
 * initial or a code where the other half is missing (`A1` beside `P7`, who takes part in a study); `Q` alone is no name.
 */
export function partAmong(label: string, labels: readonly string[]): Part | undefined {
  const part = partNamed(label);
  if (part === undefined || !/^\p{L} ?\d*$/u.test(label) || /^q/i.test(label)) return part;
  const other = part === 'respondent' ? 'interviewer' : 'respondent';
  return labels.some((one) => partNamed(one) === other) ? part : undefined;
}

/** `P3` and `R12` are participants and respondents of a study, no question (`P` for *pregunta*) and no answer. */
function isStudied(label: string): boolean {
  return /^[PRI]\d/i.test(label);
}

/**
 * The part that a label gives to the one it names, by itself or in the office beside the name: `Ann Lee (Host)`,
 * `TESSA MARLOWE, UBN CORRESPONDENT`. `labels` are all that the document has; see `partAmong`.
 */
export function roleNamed(label: string, labels: readonly string[]): Part | undefined {
  const part = partAmong(label, labels);
  if (part !== undefined) return part;
  const office = /[(（](?<inside>[^()（）]+)[)）]|[,–—|-]\s(?<behind>.+)$/u.exec(label)?.groups;
  const words = (office?.inside ?? office?.behind ?? '').toLowerCase().split(/[\s,/]+/);
  return (['interviewer', 'moderator'] as const).find((one) =>
    words.some((word) => word.length > 1 && PARTS[one].has(word)),
  );
}

/** Whether a label marks a question rather than who asks it: `Q`, `Question 3`, `问`. */
export function namesQuestion(label: string): boolean {
  return !isStudied(label) && QUESTION_LABELS.has(bareWord(label));
}

/** Whether a label names one person who interviews, who also comments; a reporter among others is there to ask. */
export function namesInterviewer(label: string): boolean {
  return INTERVIEWERS.has(bareWord(label));
}

const INTERVIEWERS = words(
  'int intv interv interviewer interviewerin entrevistador entrevistadora interlocutor intervieweur intervieweuse',
  'intervistatore интервьюер 采访者 採訪者 聞き手 インタビュアー 인터뷰어 المحاور pewawancara röportajcı',
);

const QUESTION_LABELS = words(
  'q question questions frage fragen pregunta p pergunta domanda вопрос питання 问 問 質問 سؤال שאלה',
);

/** `Unknown Speaker`, `An Hon. Member`, `Voice on the Phone`: several words, none of which names a person. */
function isUnknown(bare: string): boolean {
  if (/^(?:unidentified|unknown) /.test(bare)) return true;
  if (/^(?:several|some|many|various|a few) (?:\p{Ll}+ )?\p{Ll}+s$/u.test(bare)) return true;
  const words = bare.replace(/\./g, '').split(' ');
  const isPart = (word: string) => PARTS.other.has(word) || PARTS.interviewer.has(word);
  if (words.length < 2 || words.length > 8 || !words.some((word) => PARTS.other.has(word))) return false;
  return words.every((word) => isPart(word) || BESIDE_PARTS.has(word)) || bare.startsWith('plusieurs députés ');
}

/** Words that say which of several unknown people speaks. */
const BESIDE_PARTS = words(
  'a an the some several another many other one two first second third on of from in off at to and no number screen phone radio',
  'wireless line floor hon honourable honorable opposition government senator representative company staff family back',
  'un une plusieurs autre député députés du groupe sur les bancs ein eine mehrere des der abgeordnete abgeordneter eines',
);

/** Whether a label is a caption or page furniture. */
export function isOtherLabel(label: string): boolean {
  if (/^(?:出席|缺席|列席|到席)/u.test(label)) return true;
  const words = label.toLowerCase().split(/[\s(]+/);
  if (namesWork(words)) return false;
  const ends = [bareWord(label), words[0]?.replace(/['’]s$/, '')];
  return ends.some((word) => word !== undefined && OTHER_LABELS.has(word));
}

/** Whether words say what somebody works on (`Project Manager`), and not who it is. */
export function namesWork(words: readonly string[]): boolean {
  return words.length > 1 && WORKERS.has(words.at(-1) ?? '');
}

/** Who works on what the words before say: `Project Manager`, `Section Chair`. */
const WORKERS = words(
  'manager director officer designer editor lead leader coordinator assistant chair secretary engineer producer expert',
);

/** Whether a label is a word or two that open a sentence (`First`, `For example`, `最后`). */
export function isOpener(label: string): boolean {
  const small = label.toLowerCase();
  return OPENERS.has(small) || small.split(/\s+/).every((word) => OPENERS.has(word));
}

export function isClause(word: string): boolean {
  return CLAUSE.has(word);
}

export function isGrammar(word: string): boolean {
  return GRAMMAR.has(word.toLowerCase());
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** Whether a label of several words is a heading by its last one: `Next Meeting`, `Clarifying Question`. */
export function isThing(label: string): boolean {
  const words = label.toLowerCase().split(/\s+/);
  return (
    words.length > 1 &&
    words[0] !== 'the' &&
    THINGS.has(words.at(-1) ?? '') &&
    !words.some((word) => PARTS.other.has(word))
  );
}

/** Nouns that head a phrase and are nobody's name. */
const THINGS = words(
  'action actions agenda announcement announcements answers background calendar comments conclusion conclusions consensus',
  'context decision decisions discussion example examples goal goals idea ideas introduction issue issues item items links log',
  'meeting meetings minutes module modules news notes objective objectives option options participants point points poll',
  'presentation problem problems proposal proposals question questions reason reasons reference references reminder research',
  'resolution resolutions resources result results review schedule solution solutions statement status step steps',
  'suggestion suggestions summary takeaway takeaways topic topics update updates version vote votes date time number type',
);

/** Without case, number and punctuation: `Speaker 2` and `SPEAKER_02` are `speaker`. */
function bareWord(label: string): string {
  return label
    .toLowerCase()
    .replace(/\([^)]*\)|（[^）]*）/g, '')
    .replace(/[\s_#№.-]*(?:\d+|(?<=[\s_#-])[a-z])?[\s.]*$/u, '')
    .trim();
}

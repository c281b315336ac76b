/** Utterances that ask and answer nothing: thanks, greetings, and the noises of a listener. */

/** A turn that is thanks or farewell and nothing more; a long speech that also thanks is none. */
export function isThanks(text: string): boolean {
  return text.length < 400 && THANKS.test(text);
}

/** A greeting or welcome. */
export function isGreeting(text: string): boolean {
  return text.length < 600 && (GREETING.test(text) || (text.length < 120 && HAVING_YOU.test(text)));
}

/** The reply to thanks. */
export function isCourtesy(text: string): boolean {
  return text.length < 120 && COURTESY.test(text);
}

/** What a listener says while the other goes on: `Mm-hmm.`, `Right.`, `[laughs]`. */
export function isInterjection(text: string): boolean {
  if (text.length > 60) return false;
  const words = text
    .replace(/[[({（【<][^\])}）】>]*[\])}）】>]/g, ' ')
    .toLowerCase()
    .split(/[\s.,!…。，！、;—–]+/)
    .filter((word) => word !== '');
  return words.length <= 5 && words.every((word) => NOISES.has(word.replace(/[’ʼ]/g, "'")));
}

/** A comment on what was just said: it wants no reply. */
export function isComment(text: string): boolean {
  const said = text.replace(/^[[({（【][^\])}）】]*[\])}）】]\s*/, '');
  return text.length < 300 && (COMMENT.test(said) || OF_ONESELF.test(said));
}

/** Nothing but a verdict or a welcome: `Which is terrific.`, `It is nice to have you here.` */
export function isVerdict(text: string): boolean {
  return text.length < 120 && !/[?？؟]/.test(text) && (HAVING_YOU.test(text) || VERDICT.test(text));
}

const VERDICT = /^(?:which|that|it)(?:'s|’s| is| was) (?:\w+ )?\w+[.!]?$/i;

/** Whether a turn begins by acknowledging what the other said: `Yeah, that one.`, `Wow. I did not know.` */
export function isAcknowledgement(text: string): boolean {
  return ACKNOWLEDGES.test(text);
}

const ACKNOWLEDGES =
  /^(?:[[({（【<][^\])}）】>]*[\])}）】>]\s*)?(?:(?:yes|yeah|yep|yup|no|nope|nah|right|okay|ok|oh|ah|wow|whoa|cool|nice|great|good|excellent|awesome|exactly|absolutely|totally|definitely|indeed|true|sure|haha|well,? (?:yes|no|yeah|thank)|mm-?hmm?|hmm?|uh-huh|understood|got it|fair enough|interesting|of course|ja|joa?h?|jo|nein|nee|nö|ne|genau|stimmt|klar|okay|ach|ah|aha|achso|gut|schön|oui|non|ouais|d'accord|ah bon|exact|sí|claro|vale|bueno|exacto|sì|certo|esatto|vero|è vero|e['’] vero|sim|pois|exatamente|tak|nie|no właśnie|да|нет|ага|угу|конечно|точно)(?![\p{L}\p{M}])|(?:是的?|对|對|好的?|没错|沒錯|正是|嗯|哦|はい|うん|ええ|なるほど|そうですね|そうか|네|예|نعم|لا)(?:[，。、,.\s！]|$))/iu;

/** Whether a statement is about the one spoken to. */
export function speaksTo(text: string): boolean {
  return SPEAKS_TO.test(text);
}

const SPEAKS_TO =
  /(?<![\p{L}\p{M}'’])(?:you|your|yours|you['’](?:re|ve|d|ll)|du|dich|dir|deine?[mnrs]?|ihr|ihre?[mnrs]?|ihnen|euch|vous|votre|vos|tu|te|toi|ton|ta|tes|usted(?:es)?|ti|tus|sus?|tú|você|vocês|voi|lei|suo|sua|vostr[oaie]|u|uw|jij|je|jouw|ni|er|din|dig|вы|вас|вам|ваш\p{L}*|ты|тебя|тебе|pan[iau]?|państwo|siz|sen)(?![\p{L}\p{M}'’])|[您你]|あなた|당신|أنت|لديك/iu;

/** A word of the chair about the conversation itself: `We have time for two more.` */
export function isOfTheChair(text: string): boolean {
  return text.length < 300 && CHAIR.test(text);
}

/** Asks to hear it again, or is a question by its tag alone (`He would say that, wouldn't he?`): nothing is asked. */
export function isClarifying(text: string): boolean {
  return CLARIFYING.test(text) || /n['’;]{0,2}t (?:he|she|it|they|you|we|i)\?\s*$/i.test(text);
}

const CLARIFYING =
  /^(?:(?:well|oh|um|uh)[\s,]+)*(?:sorry|pardon|(?:i )?beg your pardon|excuse me|come again|say (?:that|it) again|what(?: (?:was|is) that| did you say| do you mean)?|why|how so|which one|who|¿?cómo|wie bitte|bitte|pardon|comment|come|как)\s*\?/i;

/** Lets the other off: what looks like its confirmation is a reply to an earlier question. */
export function isRelease(text: string): boolean {
  return /^you (?:needn['’]t|don['’]t (?:have|need) to)\b/i.test(text);
}

/** Where a reply plainly answers yes or no, what came before it asked. */
export function isConfirmation(text: string): boolean {
  return CONFIRMATION.test(text.trim());
}

const THANKS =
  /\bthank(?:s\b|\s*you\b|ful)|\bcheers\b|\bgood(?:bye| night)\b|\bbye\b|\bgracias\b|\bdanke\b|\bvielen dank\b|\bmerci\b|\bobrigad[oa]\b|\bgrazie\b|\bdziękuj|\btack\b|\bdank (?:u|je)\b|\bbedankt\b|спасибо|благодар|谢谢|謝謝|感谢|感謝|多谢|ありがと|감사|شكر|ευχαριστ/i;
const GREETING =
  /^(?:[^,!?;:]{1,40},\s)?(?:(?:and|so|well|now|a very|very)\s)*(?:\b(?:welcome|good (?:morning|afternoon|evening)|hello|hi|hey|bienvenid[oa]s?|buen[oa]s (?:días|tardes|noches)|hola|guten (?:tag|morgen|abend)|willkommen|grüß gott|bonjour|bonsoir|bienvenue|buongiorno|buonasera|bom dia|boa tarde)\b|здравствуйте|добрый|你好|您好|大家好|欢迎|歡迎|こんにちは|مرحبا|أهلا|السلام)|(?:ようこそ|환영합니다)[。.！!]?$/i;
const HAVING_YOU = /\b(?:nice|good|great|lovely|pleasure) to (?:have|see) you\b/i;
const COURTESY =
  /\b(?:(?:my|a|the) pleasure|you(?:'re|’re| are) (?:very |most )?welcome|not at all|don't mention it|de nada|a usted|gern geschehen|gerne|bitte|je vous en prie|avec plaisir|prego|di nada)\b|不客气|不用谢|不客氣|どういたしまして|пожалуйста|عفوا|العفو|على الرحب/i;

const NOISES = new Set(
  `mm mm-hm mm-hmm mmhm mmhmm mhm mhmm hm hmm uh huh uh-huh um ah oh ooh wow ha haha yay yeah yep yes yup right okay ok sure
   great good fine nice true exactly absolutely indeed i see really well cool so no nope of course that's it is
   ja joah joa genau alles klar nein stimmt aha sí si claro vale bueno ya oui non d'accord bien voilà ah bon sì certo ecco
   да нет понятно ага угу 嗯 嗯嗯 对 是 是的 好 好的 对对 哦 噢 啊 はい うん ええ そうですね なるほど 네 نعم آه`.split(
    /\s+/,
  ),
);

const COMMENT =
  /^(?:(?:well|oh|ah|yes|yeah|right|okay|ok|ha)[\s,.!]+)*(?:that(?:'s|’s| is| was| sounds| must)|which (?:is|was)\b|what an?\b|how (?:lovely|interesting|wonderful|funny|sad|strange)|(?:very )?(?:great|good|interesting|lovely|wonderful|fascinating|amazing|excellent|fair enough|point taken)\b|i (?:see|agree|know|remember|understand|like that|love that)\b|sorry\b)/i;
const CHAIR =
  /^(?:(?:well|okay|ok|right|so|and|now)[\s,.!]+)*(?:we(?:'ll|’ll| will| have| need| can| are going|'re going) |let(?:'s|’s| us| me)\b|(?:please )?go (?:ahead|on)|next\b|over to|just (?:before|one)|ladies and)/i;

/** A short word about oneself that leaves the other out: `I would.`, `I never knew that.` */
const OF_ONESELF = /^(?:i|i['’][a-z]+)\s+(?!.*\byou)(?:\S+\s+){0,8}\S+\s*$/i;

const CONFIRMATION =
  /^(?:(?:oh|well|um|uh|ah)[\s,]+)*(?:(?:yes|yeah|yep|no|nope|right|correct|exactly|absolutely|indeed|true|sure|of course|certainly|definitely|precisely|not (?:really|quite|at all|yet|exactly)|(?:that|it)(?:'s|’s| is| was) (?:right|correct|true|so)|i (?:did|do|was|am|have|think so|hope so)|we (?:did|do|were|are|have)|they (?:did|do|were|are)|he did|she did|[^.?!]{1,25}, (?:yes|no|ja|nein|sí|oui|non|sì|sim|não)|ja|nein|genau|doch|sí|no|claro|exacto|oui|non|exactement|sì|esatto|sim|não)(?![a-zà-ÿ])|да|нет|верно|是的|对|是啊|没有|不是|没错|当然|确实|はい|いいえ|そうです|نعم|لا|صحيح|بلى)/i;

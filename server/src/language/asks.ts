/** What a sentence wants of another, by its mark, its form or its words. */

/** Whether a sentence of a turn asks, or prompts (`Tell us about the dam.`), without a look at who says it. */
export function wantOf(written: string): 'question' | 'prompt' | 'nothing' {
  const sentence = withoutCells(written);
  if (isAsking(sentence)) return 'question';
  return isPrompt(sentence) ? 'prompt' : 'nothing';
}

/** Without the quotation marks and the empty cells of a row: `"Where to?",,0:01:06`. */
function withoutCells(written: string): string {
  const inside = /^[",]/.test(written) ? written.replace(/^,?"?/, '') : written;
  return /[,\d]$/.test(inside) ? inside.replace(CELLS, '') : inside;
}

const CELLS = /"?(?:,(?:\d{1,3}(?::\d\d){1,2})?){1,20}$/;

/** Whether a sentence is a question by its mark, or by the order of its words where the mark was left out. */
export function isAsking(sentence: string): boolean {
  return (
    /[?？؟](?:["'”’»)\]」』）*_,]|\s|<\/?\w{1,20}>)*$/.test(sentence) ||
    endsInGreekMark(sentence) ||
    QUESTION_ORDER.test(sentence) ||
    UNMARKED.test(sentence) ||
    HAN_QUESTION.test(sentence)
  );
}

/** Whether a sentence prompts without asking. */
export function isPrompt(sentence: string): boolean {
  return PROMPT.test(sentence) || HAN_PROMPT.test(sentence);
}

/**
 * The Greek question mark is a semicolon, so that only one behind Greek is one. Not by one expression: that would try
 * every letter of a text without full stops up to the text's end.
 */
function endsInGreekMark(sentence: string): boolean {
  const said = sentence.trimEnd();
  return said.endsWith(';') && GREEK.test(said.slice(said.lastIndexOf('?') + 1));
}

const GREEK = /\p{Script=Greek}/u;

const LEAD_IN = String.raw`(?:[a-zà-ÿ][a-zà-ÿ'’-]{1,20}(?: [a-zà-ÿ'’-]{2,20})?,\s+)?(?:(?:and|so|but|well|now|then|ok(?:ay)?|right|first(?:ly)?|finally|lastly|please|also|just|maybe|perhaps|y|pero|entonces|bueno|por favor|und|aber|also|dann|bitte|et|mais|alors|bon|e|ma|allora|и|а|ну|пожалуйста)[\s,]+){0,3}`;

/** English word order of questions that a typist closed with a full stop. */
const QUESTION_ORDER = new RegExp(
  String.raw`^${LEAD_IN}(?:(?:what|how|why|when|where|who|which)(?:\s+\S+){0,3}?\s+(?:do|did|does|is|are|was|were|will|would|can|could|have|has|should)\s+(?:you|we|they|he|she|it|the|your|this|that|there)\b|(?:do|did|are|were|have|can|could|would|will)\s+you\b|(?:do|does|did|is|are|was|will|can|could|would|should)\s+(?:we|they|he|she|it|the|your|this|that|there)\b)[^!]*[.…]?$`,
  'i',
);

/** The same in German and French, and whatever a Spanish typist opened as a question and did not close. */
const UNMARKED = new RegExp(
  String.raw`¿|^${LEAD_IN}(?:${[
    String.raw`(?:was|wie|warum|wieso|weshalb|wann|wo|woher|wohin|wer|wen|wem|welche[mnrs]?)(?:\s+\S+){0,4}?\s+\S+(?:st|t|en)\s+(?:du|ihr|sie)\b`,
    String.raw`(?:hast|bist|kannst|könntest|würdest|magst|möchtest|willst) du\b`,
    String.raw`(?:sind|können|könnten|würden|möchten|wollen|glauben) sie\b`,
    String.raw`(?:est-ce que|qu['’]est-ce que?|(?:avez|êtes|pouvez|pourriez|voulez|diriez|pensez)-vous|peux-tu|as-tu|es-tu)\b`,
  ].join('|')})`,
  'i',
);

const PROMPT = new RegExp(
  String.raw`^${LEAD_IN}(?:${[
    String.raw`(?:tell|give|show|remind|walk|take|talk) (?:us|me|to us|to me)\b`,
    String.raw`talk (?:a (?:little|bit) )?(?:more )?about`,
    String.raw`(?:describe|explain|elaborate|define|compare)\b`,
    String.raw`say (?:more|something|a (?:little|bit))`,
    String.raw`(?:help|let) (?:us|me) (?:understand|know|hear)`,
    String.raw`let(?:'s|’s| us) (?:talk|go deep|go into|go back to|dig|dive|discuss|hear|start with|begin with|turn to|unpack|explore)\b`,
    String.raw`share (?:with us|your|some|a)`,
    String.raw`i(?:'d| would|’d) (?:like|love) (?:(?:each|all|both) of you to\b|you to\b|to (?:ask|hear|know)\b)`,
    String.raw`i(?:'m| am|’m)? (?:just )?(?:wonder(?:ing)?|curious)\b`,
    String.raw`your (?:thoughts|view|reaction|response|comment)s?\b`,
    String.raw`(?:cuénte|cuénta|cuenta|hábl|habl|díga|dí|di|explíque|explíca|explica|descríb|recuérd)[a-zà-ÿ]*(?:nos|me)\b`,
    String.raw`(?:para terminar, |por último, )?(?:me gustaría|quisiera) (?:que (?:nos|me)|saber|preguntar)[a-zà-ÿ]*\b`,
    String.raw`(?:describa|explique|hable|cuente|conte|fale|descreva)\b`,
    String.raw`(?:erzähl(?:en|e|st)?|beschreib(?:en|e)?|erklär(?:en|e)?|schilder(?:n|e)|sag(?:en)?|nenn(?:en|e)|verrat(?:en|e)|sprechen) (?:sie|uns|mir|doch|mal|du|wir)\b`,
    String.raw`(?:kannst|könnt(?:est|en)|würde(?:st|n)) (?:sie|uns|mir|du|ihr)\b`,
    String.raw`(?:parlez|racontez|dites|expliquez|décrivez|rappelez|présentez)(?:[- ](?:nous|moi|en))?\b`,
    String.raw`(?:(?:ci|mi) (?:parli|dica|racconti|spieghi|descriva)|(?:racconti|parli|dica|spieghi|descriva)(?:ci|mi)?)\b`,
    String.raw`(?:расскажите|опишите|объясните|скажите|поясните|вспомните|розкажіть|опишіть|поясніть|скажіть|згадайте)`,
    String.raw`(?:حدّ?ث(?:نا|ينا|ني|يني)|احك[يِ]?|أخبر(?:نا|ينا|ني|يني)|اشرح[ي]?|صف[ي]?|قل|قولي)(?=\s)`,
    String.raw`(?:anlat(?:ır mısın|sana|ın)|söyle(?:yin|r mis)|merak ediyor|πείτε (?:μας|μου)|μιλήστε (?:μας|μου)|περιγράψτε|ספר|ספרי|תאר|बताइए|बताएं)`,
    String.raw`(?:opowiedz|proszę opowiedzieć|vertel|beskriv|berätta|fortell|fortæl)`,
  ].join('|')})`,
  'i',
);

const HAN_QUESTION =
  /(?:吗|呢|什么|怎么|怎样|为何|为什么|如何|多少|是否|能否|哪[里些个]|嗎|麼|為什麼|ですか|でしたか|ますか|ましたか|ませんか|でしょうか)[^，。]{0,12}[。？]?$|(?:니까|까요|나요|가요|은지요|는지요)[.。]?$/u;
const HAN_PROMPT =
  /^(?:那么?|好的?|接下来|最后|首先|另外)?[，,]?(?:请|請|让我们|讓我們|我们来|我們來)[^。]{0,6}(?:谈|深入|讨论|討論|聊|说|讲|介绍|描述|解释|分享|回忆|談|說|講|介紹|描述|解釋)|(?:谈谈|说说|讲讲|聊聊|談談|說說|介绍一下|말씀해|설명해|소개해 ?주|들려 ?주|教えてください|お聞かせください|聞かせてください)/u;

import type { Talk } from '../talk';
import { talkFrom } from '../talk';

export const OTHERS: readonly Talk[] = [
  talkFrom(
    'пасека',
    'ru',
    ['interviewer', 'respondent'],
    `
A? Как вы стали пчеловодом?
B Случайно. Рой сел на мой велосипед, и я три дня ходил пешком.
A? А потом?
B А потом сосед принёс улей и сказал, что пчёлы уже всё решили.
A? Вас часто кусают?
B Только когда я вру. Пчёлы это чувствуют лучше жены.
A? Чем плох этот год?
B Липа цвела четыре дня. Мёда столько, что можно угостить друзей, но нельзя их завести.
A? Что нужно знать новичку?
B Не махать руками. Это, кстати, полезно и не только на пасеке.
A? Кому вы передадите дело?
B Велосипеду. Он, похоже, единственный, кого они уважают.
`,
  ),
  talkFrom(
    'الحمّام القديم',
    'ar',
    ['interviewer', 'respondent'],
    `
A? متى بدأت العمل في الحمّام؟
B منذ كنت في العاشرة. كان عملي أن أعدّ المناشف، وكنت أخطئ دائماً.
A? وهل كان صاحب الحمّام يغضب؟
B كان يقول إن الماء يمحو كل الحسابات.
A? ما الذي تغيّر في السوق؟
B كل شيء إلا الرائحة. الصابون ما زال يُطبخ في الزقاق نفسه.
A? من يأتي إليك اليوم؟
B العرسان والمتعبون. وأحياناً يأتي شاعر ولا يدفع.
A? لماذا لا ترفع السعر؟
B لأن البخار لا يعرف الفرق بين الغني والفقير.
A? ماذا ستفعل إذا أُغلق الحمّام؟
B سأفتح النافذة، وهذا ما لم أفعله منذ أربعين سنة.
`,
  ),
  talkFrom(
    'הנגרייה',
    'he',
    ['interviewer', 'respondent'],
    `
A? איך הגעת לנגרות?
B ברחתי משיעור חשבון, והדלת הפתוחה הראשונה הייתה של נגרייה.
A? ומה אמר הנגר?
B הוא נתן לי מטאטא. אחרי שנה נתן לי גם פטיש.
A? מה הרהיט הקשה ביותר?
B כיסא. על שולחן אפשר לכעוס, אבל כיסא תמיד יודע אם שיקרת במידות.
A? אתה עדיין עובד לבד?
B עם הרדיו. אנחנו לא מסכימים על כלום.
A? מה תרצה לבנות שעוד לא בנית?
B סולם שאין לו שלב אחרון.
`,
  ),
  talkFrom(
    'wiatrak',
    'pl',
    ['interviewer', 'respondent'],
    `
A? Skąd się wziął wiatrak w pana ogrodzie?
B Wygrałem go w karty. Nikt mi nie powiedział, że trzeba go jeszcze przewieźć.
A? I jak pan go przewiózł?
B W czterystu kawałkach. Złożyłem go z trzystu dziewięćdziesięciu ośmiu, reszty szukam do dziś.
A? Czy on miele?
B Miele, kiedy chce. W zeszłym tygodniu chciał o trzeciej w nocy.
A? Co na to sąsiedzi?
B Kupili zatyczki do uszu, a potem przyszli po mąkę.
A? Czego uczy człowieka wiatrak?
B Że nie wszystko, co się kręci, idzie do przodu.
`,
  ),
  talkFrom(
    'de ijsmeester',
    'nl',
    ['interviewer', 'respondent'],
    `
A? Wanneer is ijs goed genoeg?
B Als het zingt. Ik loop het op met mijn fiets, en bij een valse noot stap ik af.
A? Bent u er ooit doorgezakt?
B Twee keer, en één keer met de burgemeester. Hij heeft daarna voor de nieuwe baan gestemd.
A? Wat doet u als het niet vriest?
B Dan slijp ik. Er hangen hier tweehonderd paar schaatsen, en die willen allemaal iets.
A? Komt er ooit nog een echte winter?
B Elk jaar, maar hij blijft niet lang. Hij komt kijken of we er nog zijn.
A? En bent u er dan?
B Ik sta klaar met de bezem.
`,
  ),
];

import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';

/** Made-up talks of two, a question and an answer in turn. */
const JAPANESE = [
  '港で働き始めたのはいつですか。',
  '叔父が船を持っていて、十二歳のときに乗りました。',
  '仕事はどうでしたか。',
  '寒かったですね。四時に始まりました。',
  'ニシンがいなくなったのはいつですか。',
  '七十六年です。次の年にはいませんでした。',
  '誰か予想していましたか。',
  'はい、叔父は何年も前から言っていました。',
];
const KOREAN = [
  '항구에서 일을 시작한 것은 언제입니까?',
  '삼촌이 배를 가지고 있어서 열두 살 때 탔습니다.',
  '일은 어땠습니까?',
  '추웠습니다. 네 시에 시작했습니다.',
  '청어가 사라진 것은 언제입니까?',
  '칠십육년입니다. 다음 해에는 없었습니다.',
  '누가 예상했습니까?',
  '네, 삼촌이 몇 년 동안 말했습니다.',
];
const FRENCH = [
  'Comment êtes-vous arrivé au port ?',
  "Mon oncle avait un bateau. J'avais douze ans.",
  'Comment était le travail ?',
  'Froid. On commençait à quatre heures.',
  'Quand est-ce que le hareng a disparu ?',
  "En soixante-seize. L'année suivante, il n'y en avait plus.",
  "Quelqu'un l'avait vu venir ?",
  'Oui, mon oncle le disait depuis des années.',
];
const SPANISH = [
  '¿Cómo llegó usted al puerto?',
  'Mi tío tenía un barco. Yo tenía doce años.',
  '¿Cómo era el trabajo?',
  'Frío. Empezábamos a las cuatro.',
  '¿Cuándo se fue el arenque?',
  'En el setenta y seis. Al año siguiente no estaba.',
  '¿Alguien lo vio venir?',
  'Sí, mi tío lo decía desde hacía años.',
];
const HEBREW = [
  'איך הגעת לנמל?',
  'לדוד שלי הייתה סירה שם. הייתי בן שתים עשרה.',
  'איך הייתה העבודה?',
  'קר. התחלנו בארבע.',
  'מתי נעלם ההרינג?',
  'בשבעים ושש. שנה אחר כך הוא לא היה.',
  'מישהו צפה את זה?',
  'כן, דוד שלי אמר את זה שנים.',
];
const THAI = [
  'คุณมาที่ท่าเรือได้อย่างไร',
  'ลุงของผมมีเรืออยู่ที่นั่น ผมอายุสิบสองปี',
  'งานเป็นอย่างไร',
  'หนาว เราเริ่มตอนตีสี่ ไม่มีใครพูดอะไร',
  'ปลาหายไปเมื่อไหร่',
  'ปีเจ็ดสิบหก ปีต่อมาก็ไม่มีแล้ว',
  'มีใครคาดคิดไหม',
  'มี ลุงของผมพูดมาหลายปีแล้ว',
];

type Form = readonly [
  name: string,
  said: readonly string[],
  labels: readonly [string, string],
  write: (label: string, said: string) => string,
];

const FORMS: readonly Form[] = [
  ['Japanese parentheses', JAPANESE, ['記者', '浜田'], (label, said) => `（${label}）${said}`],
  ['Japanese parentheses alone', JAPANESE, ['問', '答'], (label, said) => `（${label}）\n${said}`],
  ['Japanese brackets', JAPANESE, ['記者', '浜田'], (label, said) => `〔${label}〕${said}`],
  ['Japanese brackets alone', JAPANESE, ['記者', '浜田'], (label, said) => `＜${label}＞\n${said}`],
  ['a circle and a wide blank', JAPANESE, ['議長', '浜田君'], (label, said) => `○${label}　${said}`],
  ['a wide full stop', JAPANESE, ['Q', 'A'], (label, said) => `${label}．${said}`],
  ['corner brackets', JAPANESE, ['田中', '浜田'], (label, said) => `${label}「${said}」`],
  ['a narrow blank', JAPANESE, ['田中', '浜田'], (label, said) => `${label} ${said}`],
  ['Korean brackets alone', KOREAN, ['앵커', '기자'], (label, said) => `[${label}]\n${said}`],
  ['a diamond and a greater sign', KOREAN, ['김현정', '김하늘'], (label, said) => `◆ ${label}> ${said}`],
  ['a circle and two blanks', KOREAN, ['위원장 김하늘', '이바다 위원'], (label, said) => `○${label}  ${said}`],
  ['Korean participants', KOREAN, ['참석자 1', '참석자 2'], (label, said) => `${label} 00:12\n${said}`],
  ['French offices', FRENCH, ['Mme la présidente', 'M. Hugo Jensen'], (label, said) => `${label}. ${said}`],
  ['French offices in bold', FRENCH, ['Mme la présidente', 'M. Hugo Jensen'], (label, said) => `**${label}.** ${said}`],
  ['French offices and a dash', FRENCH, ['M. le président', 'Mme Nora Feld'], (label, said) => `${label}. – ${said}`],
  ['Spanish offices', SPANISH, ['La señora PRESIDENTA', 'El señor SOTO'], (label, said) => `${label}.- ${said}`],
  ['Hebrew letters', HEBREW, ['ש', 'ת'], (label, said) => `${label}. ${said}`],
  ['Thai', THAI, ['ผู้สัมภาษณ์', 'สมชาย'], (label, said) => `${label}: ${said}`],
];

describe('labels as they are written elsewhere', () => {
  for (const [name, said, labels, write] of FORMS)
    it(`are read: ${name}`, () => {
      const text = said.map((one, at) => write(labels[at % 2 === 0 ? 0 : 1], one)).join('\n\n');
      const { turns } = Snapshot.of(`${text}\n`).transcript;
      assert.deepEqual(
        turns.map(({ label }) => label),
        said.map((_, at) => labels[at % 2]),
      );
    });
});

/** What Chinese and Japanese labels show where there are no capitals: surnames, titles, offices. */

/** The commonest surnames, simplified and traditional; nine people in ten bear one of them. */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林郑鄭谢謝罗羅梁宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于余蔡蒋蔣杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯柯游詹簡温洪莊庄涂古卓翁',
);

const TITLE =
  /(?:委員|委员|處長|处长|科長|科长|組長|组长|司長|司长|部長|部长|局長|局长|署長|署长|館長|馆长|院長|院长|校長|校长|市長|市长|縣長|會長|会长|社長|社长|主任|主席|主持人|召集人|教授|博士|老師|老师|先生|女士|小姐|同学|同學|議員|议员|立委|大使|記者|记者|秘書|秘书|代表|律師|律师|醫師|医生|經理|经理|總監|总监|專員|专员|さん|氏|様)/u;
const OFFICE = /(?:處|处|司|部|局|會|会|署|組|组|科|院|室|所|台|社|中心|公司|學校|大学|大學|機關|協會|协会)$/u;

/** Whether a label of ideographs is built like a person's name, with or without office and title. */
export function isHanName(label: string): boolean {
  if (TITLE.test(label)) return label.length <= 20;
  if (OFFICE.test(label)) return label.length <= 12;
  return SURNAMES.has(label.charAt(0)) && label.length >= 2 && label.length <= 4;
}

import type { NoTalk } from './none';
import { noneFrom } from './none';

/** Records with names of people, of whom none speaks. */
export const PEOPLE: readonly NoTalk[] = [
  noneFrom(
    'scores',
    'en',
    `
= Round 1 ~ Round 2 ~ Round 3 ~ Round 4
Ann | Nora | Priya Nair: 3 ~ 14 ~ 21 ~ 7
Bo | Joe | Holger Brandt: 5 ~ 12 ~ 9 ~ 0
Cleo | Lena | Ada Obi: 11 ~ 2 ~ 8 ~ 17
`,
  ),
  noneFrom(
    'who does what',
    'en',
    `
= Monday ~ Tuesday ~ Wednesday ~ Thursday
Ann | Nora | Ms. Nair: kitchen ~ the gate, then the pump ~ free ~ school run
Bo | Joe | Mr. Brandt: cows and hens ~ free ~ market, back at four ~ hay
Cleo | Lena | Dr. Moss: letters ~ dentist at ten ~ washing ~ the big room
`,
  ),
  noneFrom(
    'telephone numbers',
    'de',
    `
=
Anna | Jochen Lind | Frau Moos: 555 0134 ~ 0171 2288 ~ jochen@hafen.example
Bernd | Lena | Herr Brandt: 555 0178, nicht vor neun ~ 0400 11 ~ lena@muehle.example
Klara | Ole Sand | Dr. Reh: 555 0101 ~ 0172 99 ~ Zimmer 4
Dieter | Uta | Pfarrer Holm: 555 0119 ~ 0300 7 ~ im Gemeindehaus
`,
  ),
  noneFrom(
    'distribution',
    'fr',
    `
= Acte un ~ Acte deux ~ Acte trois
Nora | La capitaine | Le maire: Léna Mousse ~ Claire Dubois ~ Paul Roux
Olivier | Le matelot | La voisine: Henri Brun ~ Luc Petit ~ Anne Leroy
Le chat | La mouette | Un enfant: Mistigri ~ personne ~ la petite Zoé
`,
  ),
  noneFrom(
    'alineaciones',
    'es',
    `
= Primer tiempo ~ Segundo tiempo ~ Prórroga
Ana | Lucía | Elena Musgo: portera, cuatro paradas ~ un gol ~ tarjeta amarilla
Pedro | Javier | Pablo Roca: defensa ~ lesionado en el minuto diez ~ dos goles
Carmen | Rosa | Isabel Ríos: delantera ~ sale en el descanso ~ capitana
`,
  ),
  noneFrom(
    '值班表',
    'zh',
    `
= 星期一 ~ 星期二 ~ 星期三 ~ 星期四
林岱 | 张国 | 许和: 早班 ~ 中班 ~ 休息 ~ 夜班
梁青 | 李文 | 宋民: 码头 ~ 仓库 ~ 食堂 ~ 校门口
陈聪 | 吴玲 | 蔡敏: 电话555 0142 ~ 三号房 ~ 请假 ~ 培训
`,
  ),
  noneFrom(
    'список гостей',
    'ru',
    `
= Стол первый ~ Стол второй ~ Стол третий
Анна | Мария | Елена Мохова: место 3 ~ без мяса ~ с мужем
Пётр | Иван | Олег Бор: место 5 ~ придёт позже ~ с гитарой
Ольга | Нина | Вера Рей: место 7 ~ не придёт ~ с тортом
`,
  ),
  noneFrom(
    'what was committed',
    'en',
    `
=
gauge | parser | docs: read empty lines as zero ~ add a test for two headers ~ rename the field, since nobody knew what it was ~ take the old flag away
cli | server | ci: print the name of the file that could not be read ~ wait for the lock instead of failing ~ run on three systems ~ bump to 2.1
web | ui | build: the button is grey while it works ~ show a date that people can read ~ smaller pictures ~ fix the path on a Mac
`,
  ),
];

import type { Page } from './page';
import { pageFrom } from './page';

/** Pages in other languages. */
export const FOREIGN_PAGES: readonly Page[] = [
  pageFrom(
    'ein Artikel',
    'de',
    `
# Die letzte Fähre von Osterby

Neunzig Jahre lang fuhr die Fähre über den Sund. Am Sonntag fährt sie zum letzten Mal, und das ganze Dorf will mit.

Foto: Lena Moos

„Ich bin nie zu spät gekommen“, sagt Jochen Lind, seit 1984 ihr Kapitän. „Der Nebel kam zu spät, und ich habe gewartet.“

Der Grund: Seit Mai gibt es eine Brücke. Wer will da noch warten?

Lesen Sie auch: Wie die Brücke bezahlt wurde

Zum einen: Das Schiff ist alt. Zum anderen: Es gibt kaum noch jemanden, der es fahren kann.

Die Folge: Der Kiosk am Anleger schließt.

Hinweis: In einer früheren Fassung stand ein falsches Jahr.
`,
  ),
  pageFrom(
    'ein Brief',
    'de',
    `
Sehr geehrte Frau Moos,

ich schreibe Ihnen wegen des Zauns, der jetzt auf meiner Seite des Bachs steht. Sie wissen so gut wie ich, dass er voriges Jahr auf Ihrer stand.

Zweimal habe ich Sie gebeten, ihn zu versetzen. Sie haben mir gesagt, Zäune laufen nicht. Ich finde das nicht lustig.

Kurz: Bis Freitag ist er weg, oder ich gehe zum Anwalt.

Mit freundlichen Grüßen

Holger Brandt

PS: Gegen Ihre Ziege habe ich nichts. Sie darf bleiben, und ich füttere sie weiter.

Anlage: Karte des Bachs von 1911
`,
  ),
  pageFrom(
    'Fragen und Antworten auf einer Seite',
    'de',
    `
# Häufige Fragen

## Darf ich meinen Hund mitbringen?

Ja, an der Leine. Bitte lassen Sie ihn nicht zu den Enten.

## Wie komme ich hin?

Mit dem Bus: Linie 4 hält jede Stunde an der Mühle. Mit dem Schiff: Die Fähre fährt um zwölf.

Bitte beachten: Montags fährt keine.

## Was kostet es?

Erwachsene: Sechs Kronen, mit Karte vier. Kinder: Frei, wenn sie kleiner sind als der Zaun.

Unser Rat: Kommen Sie früh, mittags ist die Schlange lang.

Noch Fragen? Rufen Sie uns an: 555 0142
`,
  ),
  pageFrom(
    'une page de nouvelles',
    'fr',
    `
# Le dernier bac d'Osterby

Pendant quatre-vingt-dix ans, le bac a traversé le détroit. Dimanche, il le fera pour la dernière fois.

Photo : Léna Mousse

« Je n'ai jamais été en retard », dit son capitaine. « C'est le brouillard qui l'était. »

Le problème : depuis mai, il y a un pont. Qui voudrait encore attendre ?

À lire aussi : Comment le pont a été payé

Première conséquence : le kiosque ferme. Deuxième conséquence : les mouettes s'en vont.

À noter : le dernier départ est à six heures.

Rectificatif : une version précédente donnait une autre date.
`,
  ),
  pageFrom(
    'une lettre',
    'fr',
    `
Chère Madame,

Je vous écris au sujet de la clôture, qui se trouve maintenant de mon côté du ruisseau. Vous le savez aussi bien que moi.

Je vous ai demandé deux fois de la déplacer. Vous m'avez répondu que les clôtures ne marchent pas.

En bref : si elle est encore là vendredi, j'irai voir mon avocat.

Veuillez agréer mes salutations,

Henri Brun

P.-S. : Je n'ai rien contre votre chèvre. Elle peut rester, et je continuerai à la nourrir.

Pièce jointe : le plan du ruisseau
`,
  ),
  pageFrom(
    'notas de prensa',
    'es',
    `
# El puerto será más profundo

El ayuntamiento presentó hoy un plan que hará el puerto más hondo y más limpio. Estas son sus medidas:

El canal: Tendrá dos metros más de fondo antes de fin de año.

El muro: Se colgarán fotografías del museo a lo largo de todo el paseo.

Las luces: Cuarenta faroles que se encienden al anochecer.

¿Quién lo paga? La mitad, el ayuntamiento; la otra mitad, los barcos.

Más información: en la casa consistorial, de nueve a doce.

Nota: El plan estará expuesto hasta el primero de junio.

Foto: Elena Musgo
`,
  ),
  pageFrom(
    'статья',
    'ru',
    `
# Последний паром

Девяносто лет паром ходил через пролив. В воскресенье он пойдёт в последний раз.

Фото: Елена Мохова

«Я никогда не опаздывал, — говорит капитан. — Опаздывал туман, а я ждал».

Причина: в мае открыли мост. Кто теперь станет ждать?

Читайте также: Сколько стоил мост

Первое: паром старый. Второе: водить его почти некому.

Вывод: киоск на пристани закроют.

Пример кода на странице порта:

- Кнопка: открывает меню. Её видно всем.
- Ссылка: ведёт на страницу. Её видно не всем.
- Меню: список ссылок. Вы можете его закрыть.

Совет: приходите пораньше, очередь длинная.
`,
  ),
  pageFrom(
    '新聞',
    'zh',
    `
# 渡口三個團體先後成立

本報整理資料，發現過去五年渡口至少有三個團體成立，成立儀式都有鎮長出席。

相關新聞：大橋通車以後

渡口聯誼會

成立：2014年4月

主禮：鎮長林岱、校長許和、港務主任梁青

榮譽會長：李文（前鎮長）

會長：張國（船東）

老船友協會

成立： 2015年8月

主禮： 鎮長林岱等

會長： 宋民

創會會長： 馮偉（漁行東主）

渡口青年團

成立：2016年1月

主禮：港務主任梁青、副校長吳玲

主席：陳聰（教師）

副主席：蔡敏、黃清

地址：渡口街四號

記者問過會長，他說：「人多了，船少了。」
`,
  ),
  pageFrom(
    '通知',
    'zh',
    `
# 关于最后一班渡船的通知

各位乡亲：

大桥已经通车，渡船将在星期日开最后一班。

时间：星期日上午九点

地点：渡口

费用：全部免费，先到先上。

请注意：带狗的请牵好，不要让它追鸭子。

联系人：林岱

电话：555 0142

温馨提示：中午人多，请您早一点来。有问题吗？来问我们。

附件：渡口地图一张
`,
  ),
  pageFrom(
    '目次',
    'ja',
    `
# 最後の渡し船

九十年のあいだ、船は海峡を渡ってきました。日曜日が最後です。

写真：森れな

理由：五月に橋ができました。もうだれも待ちません。

日時：日曜日、午前九時

場所：渡し場

料金：無料です。お早めにお越しください。

ご注意：犬はひもにつないでください。

お問い合わせ：渡し場の事務所まで

関連記事：橋はいくらかかったか
`,
  ),
  pageFrom(
    'pagina di notizie',
    'it',
    `
# L'ultimo traghetto

Per novant'anni il traghetto ha attraversato lo stretto. Domenica lo farà per l'ultima volta.

Foto: Elena Muschio

«Non sono mai arrivato tardi», dice il capitano. «Era la nebbia, e io aspettavo.»

Il motivo: da maggio c'è un ponte. Chi vuole ancora aspettare?

Leggi anche: Quanto è costato il ponte

La conseguenza: il chiosco chiude, e i gabbiani se ne vanno.

Da sapere: l'ultima corsa parte alle sei.

Nota: una versione precedente riportava un altro anno.
`,
  ),
  pageFrom(
    'um edital',
    'pt',
    `
# A última balsa

A ponte foi aberta em maio, e no domingo a balsa fará a última viagem.

I - Das inscrições

Quem quiser embarcar deve inscrever-se até sexta-feira.

II - Do embarque

O embarque começa às nove. Cães só com coleira.

III - Das disposições finais

Os casos omissos serão resolvidos pelo capitão.

Valor: gratuito

Informações: no cais, das nove ao meio-dia

Atenção: não haverá volta. Você terá de voltar pela ponte.

Foto: Helena Musgo
`,
  ),
  pageFrom(
    'artykuł',
    'pl',
    `
# Ostatni prom

Przez dziewięćdziesiąt lat prom pływał przez cieśninę. W niedzielę popłynie ostatni raz.

Fot.: Helena Mech

„Nigdy się nie spóźniłem”, mówi kapitan. „Spóźniała się mgła, a ja czekałem.”

Powód: w maju otwarto most. Komu chce się czekać?

Czytaj także: Ile kosztował most

Skutek: kiosk na przystani zamkną, a mewy odlecą.

Uwaga: ostatni kurs odpływa o szóstej.

Cena: nic. Proszę przyjść wcześniej.
`,
  ),
];

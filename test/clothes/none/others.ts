import type { NoTalk } from './none';
import { noneFrom } from './none';

export const OTHERS: readonly NoTalk[] = [
  noneFrom(
    'Rezepte',
    'de',
    `
= Lauchsuppe ~ Roggenfladen ~ Zwetschgenkuchen ~ Eingelegte Rüben
Zutaten | Man braucht | Einkauf | Vorrat: zwei Stangen Lauch, Butter, Salz ~ 300 g Roggenmehl, Wasser, Kümmel ~ ein Pfund Zwetschgen, Zucker, drei Eier ~ Rüben, Essig, Nelken
Zubereitung | Anleitung | So geht es | Arbeitsschritte: Den Lauch in Ringe schneiden und langsam dünsten. ~ Kneten, bis nichts mehr klebt, dann ruhen lassen. ~ Die Eier schlagen und die Zwetschgen darauflegen. ~ Die Rüben in der Schale kochen.
Tipp | Hinweis | Variante | Gut zu wissen: Am zweiten Tag schmeckt sie besser. ~ Auf einem Stein backen, wenn man einen hat. ~ Etwas Kardamom schadet nie. ~ Wohin mit dem Essig? Aufheben!
`,
  ),
  noneFrom(
    'Beschlüsse',
    'de',
    `
= Punkt 1 ~ Punkt 2 ~ Punkt 3 ~ Punkt 4
Sachstand | Ausgangslage | Anlass | Hintergrund: Die Brücke ist zu niedrig für Heuwagen. ~ Die Uhr geht vier Minuten nach. ~ Im Brunnen fehlt ein Seil. ~ Zwei Hunde waren in der Schule.
Beschluss | Ergebnis | Festlegung | Abstimmung: Die Wagen werden niedriger geladen. ~ Sie bleibt so, alle sind daran gewöhnt. ~ Ein Seil wird gekauft. ~ Sie dürfen bleiben.
Zuständig | Verantwortlich | Wer | Federführung: Priya Nair ~ die Gemeinde ~ Sven Aaltonen ~ Joe Lindqvist
Frist | Termin | Bis wann: 3. Mai ~ nächste Woche ~ vor der Ernte ~ sofort
`,
  ),
  noneFrom(
    'Arztbriefe',
    'de',
    `
= Fall 1 ~ Fall 2 ~ Fall 3 ~ Fall 4
Anamnese | Vorgeschichte | Beschwerden: Seit drei Tagen Schmerzen im Knie. ~ Husten, vor allem nachts. ~ Sturz von einer Leiter. ~ Schwindel beim Aufstehen.
Befund | Untersuchung | Status: Das Knie ist warm und geschwollen. ~ Die Lunge ist frei. ~ Kein Bruch zu sehen. ~ Der Blutdruck ist niedrig.
Therapie | Behandlung | Procedere | Empfehlung: Kühlen und schonen. ~ Tee und Geduld. ~ Eine Schiene für zwei Wochen. ~ Mehr trinken, langsamer aufstehen.
`,
  ),
  noneFrom(
    'recettes',
    'fr',
    `
= Soupe aux poireaux ~ Galette de seigle ~ Tarte aux prunes ~ Betteraves au vinaigre
Ingrédients | Il vous faut | Le marché | Courses : deux poireaux, du beurre, du sel ~ 300 g de farine, de l'eau ~ des prunes, trois œufs ~ des betteraves, du vinaigre
Préparation | Marche à suivre | Réalisation: Émincez les poireaux et faites-les fondre doucement. ~ Pétrissez jusqu'à ce que rien ne colle. ~ Battez les œufs et posez les prunes. ~ Cuisez les betteraves dans leur peau.
Astuce | Conseil | Variante | Le petit plus: Elle est meilleure le lendemain. ~ Un peu de cardamome ne gâche rien. ~ Gardez le vinaigre ! ~ Et pourquoi pas du miel ?
`,
  ),
  noneFrom(
    'fiches de chantier',
    'fr',
    `
= Lundi ~ Mardi ~ Mercredi ~ Jeudi
Fait | Terminé | Réalisé | Avancement: Le mur nord est monté. ~ On a coulé la dalle. ~ Les tuiles sont livrées. ~ La porte ferme enfin.
À faire | Reste | Prochaine étape | Suite: Il faut poser les gouttières. ~ Commander du sable. ~ Vérifier la pente. ~ Rappeler le maire.
Problème | Blocage | Remarque | Imprévu: Il a plu toute la journée. ~ Rien. ~ Qui a pris l'échelle ? ~ La grue est en panne.
`,
  ),
  noneFrom(
    'recetas',
    'es',
    `
= Sopa de puerros ~ Pan de centeno ~ Tarta de ciruelas ~ Remolachas en vinagre
Ingredientes | Se necesita | La compra | Despensa: dos puerros, mantequilla, sal ~ 300 g de harina, agua ~ ciruelas, tres huevos ~ remolachas, vinagre
Elaboración | Preparación | Modo de hacerlo | Pasos: Corte los puerros y póchelos despacio. ~ Amase hasta que no se pegue. ~ Bata los huevos y ponga las ciruelas. ~ Cueza las remolachas con piel.
Consejo | Truco | Variante | Sugerencia: Está mejor al día siguiente. ~ Un poco de cardamomo no molesta. ~ ¿Y el vinagre? Guárdelo. ~ Sírvase fría.
`,
  ),
  noneFrom(
    'contratos',
    'es',
    `
= Cláusula primera ~ Cláusula segunda ~ Cláusula tercera ~ Cláusula cuarta
Arrendador | Vendedor | La propietaria: entregará la barca en buen estado. ~ pagará el amarre. ~ podrá revisar la barca cuando quiera. ~ no responde de las tormentas.
Arrendatario | Comprador | El inquilino: pagará el primer día de cada mes. ~ no navegará más allá del faro. ~ devolverá la barca limpia. ~ pagará los remos perdidos.
Plazo | Duración | Vigencia: de mayo a octubre ~ dos semanas ~ hasta el invierno ~ treinta días
`,
  ),
  noneFrom(
    '菜谱',
    'zh',
    `
= 韭菜汤 ~ 黑麦饼 ~ 李子糕 ~ 腌甜菜
材料 | 用料 | 食材 | 准备: 韭菜两把，黄油一勺，盐少许 ~ 黑麦粉三百克，水适量 ~ 李子一斤，鸡蛋三个，白糖 ~ 甜菜，醋，丁香
做法 | 步骤 | 制作 | 操作: 把韭菜切段，用小火慢慢炒软，再加水。 ~ 揉到不粘手为止，然后醒一个小时。 ~ 打散鸡蛋，拌入面粉，最后放李子。 ~ 甜菜带皮煮熟，趁热切片。
提示 | 小贴士 | 变化 | 备注: 第二天更好吃。 ~ 有石板最好用石板烤。 ~ 加一点豆蔻也不错。 ~ 醋要不要倒掉？不要，留着再用。
`,
  ),
  noneFrom(
    '工作周报',
    'zh',
    `
= 第十四周 ~ 第十五周 ~ 第十六周 ~ 第十七周
本周完成 | 进展 | 成果 | 已办: 档案已经搬到新书架上。 ~ 所有箱子都贴好了标签。 ~ 扫描仪修好了。 ~ 一半的信件已经编目。
下周计划 | 待办 | 安排 | 后续: 夏天以前要把磁带复制完。 ~ 给博物馆打电话。 ~ 要有人给门上油。 ~ 订购无酸纸。
问题 | 风险 | 困难 | 说明: 电梯星期五以前不能用。 ~ 暂无。 ~ 没有买箱子的经费。 ~ 屋顶漏不漏？没人知道。
`,
  ),
  noneFrom(
    '商品说明',
    'zh',
    `
= 台灯 ~ 雨伞 ~ 木凳 ~ 水壶
特点 | 卖点 | 优势: 光线柔和，不伤眼睛。 ~ 伞骨用了八根，不怕大风。 ~ 可以叠放，不占地方。 ~ 保温十二小时。
规格 | 尺寸 | 型号: 高四十厘米 ~ 直径一米一 ~ 三十乘三十 ~ 容量一升
注意 | 保养 | 售后: 请不要用湿手触摸开关。 ~ 用后请晾干再收。 ~ 每年上一次油。 ~ 七天内可以退换。
`,
  ),
  noneFrom(
    'рецепты',
    'ru',
    `
= Суп с пореем ~ Ржаные лепёшки ~ Сливовый пирог ~ Маринованная свёкла
Состав | Продукты | Понадобится | Ингредиенты: два порея, масло, соль ~ 300 г ржаной муки, вода ~ фунт слив, сахар, три яйца ~ свёкла, уксус, гвоздика
Приготовление | Способ | Порядок действий | Как готовить: Нарежьте порей и медленно потушите. ~ Месите, пока не перестанет липнуть. ~ Взбейте яйца и выложите сливы. ~ Сварите свёклу в кожуре.
Совет | Хитрость | Вариант | Подача: На второй день вкуснее. ~ Пеките на камне, если он есть. ~ Немного кардамона не повредит. ~ А уксус? Не выливайте.
`,
  ),
  noneFrom(
    'протокол решений',
    'ru',
    `
= Пункт 1 ~ Пункт 2 ~ Пункт 3 ~ Пункт 4
Вопрос | Суть | Предмет: Мост низок для телег с сеном. ~ Часы отстают на четыре минуты. ~ В школе видели двух собак. ~ Нужна новая верёвка.
Решили | Постановили | Итог: Телеги грузить ниже. ~ Оставить как есть. ~ Собаки могут остаться. ~ Купить верёвку.
Срок | Исполнить до | Дата: 3 мая ~ на следующей неделе ~ до жатвы ~ немедленно
`,
  ),
  noneFrom(
    'ricette',
    'it',
    `
= Zuppa di porri ~ Pane di segale ~ Torta di prugne ~ Barbabietole
Ingredienti | Occorrente | La spesa: due porri, burro, sale ~ 300 g di farina, acqua ~ prugne, tre uova ~ barbabietole, aceto
Preparazione | Procedimento | Come si fa: Affettate i porri e fateli appassire piano. ~ Impastate finché non attacca più. ~ Sbattete le uova e adagiate le prugne. ~ Lessate le barbabietole con la buccia.
Consiglio | Trucco | Variante: Il giorno dopo è più buona. ~ Un po' di cardamomo non guasta. ~ E l'aceto? Conservatelo. ~ Servire fredda.
`,
  ),
  noneFrom(
    'レシピ',
    'ja',
    `
= ねぎのスープ ~ ライ麦パン ~ プラムケーキ ~ ビーツの酢漬け
材料 | 用意するもの | 買い物: ねぎ二本、バター、塩少々 ~ ライ麦粉三百グラム、水 ~ プラム、砂糖、卵三個 ~ ビーツ、酢、丁子
作り方 | 手順 | 下ごしらえ: ねぎを薄く切り、弱火でゆっくり炒めます。 ~ 手につかなくなるまでこねます。 ~ 卵を泡立て、プラムをのせます。 ~ 皮のままゆでて、温かいうちに切ります。
ポイント | コツ | メモ: 二日目のほうがおいしいです。 ~ 石の上で焼くとよいでしょう。 ~ 酢は捨てますか？ いいえ、また使えます。 ~ 冷やして出します。
`,
  ),
  noneFrom(
    'وصفات',
    'ar',
    `
= شوربة الكراث ~ خبز الشعير ~ كعكة البرقوق ~ مخلل الشمندر
المقادير | المكونات | تحتاج إلى: حبتان من الكراث وزبدة وملح ~ ثلاثمئة غرام من الطحين وماء ~ برقوق وسكر وثلاث بيضات ~ شمندر وخل
الطريقة | التحضير | الخطوات: قطّع الكراث واطبخه على نار هادئة. ~ اعجن حتى لا يلتصق. ~ اخفق البيض وضع البرقوق فوقه. ~ اسلق الشمندر بقشره.
نصيحة | ملاحظة | فكرة: يكون ألذّ في اليوم التالي. ~ القليل من الهيل لا يضر. ~ هل ترمي الخل؟ لا، احتفظ به. ~ يقدَّم بارداً.
`,
  ),
];

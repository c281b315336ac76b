import type { Page } from './page';
import { pageFrom } from './page';

/** Screenplays: what is said in them is written, and headings tell where each scene plays. */
export const SCREENPLAYS: readonly Page[] = [
  pageFrom(
    'a screenplay',
    'en',
    `
THE LAST FERRY

FADE IN:

EXT. HARBOUR - DAWN

Fog. A ferry, NORA (60s, a captain's cap) on its bridge. OLE (20) coils a rope badly.

NORA
Other way round.

OLE
(not looking up)
It is the other way round.

NORA
Then do it the wrong way.

INT. ENGINE ROOM - CONTINUOUS

Ole climbs down. Steam. A cat.

OLE
Who let you in?

NORA (O.S.)
She has been here longer than you.

OLE (CONT'D)
I'm not paid for cats.

EXT. DECK - LATER

The fog lifts. A bridge, half built, over all of the sound.

NORA
I won't look at it.

OLE
You are looking at it.

NORA (V.O.)
I had a boat like a house, and a house like a boat.

CUT TO:

INT. TOWN HALL - NIGHT

A crowd. The MAYOR stands on a chair.

MAYOR
Quiet! Who is for the bridge?

VOICE IN THE BACK
Who pays for it?

MAYOR
You do.

FADE OUT.
`,
  ),
  pageFrom(
    'un scénario',
    'fr',
    `
LE DERNIER BAC

EXT. PORT - AUBE

Du brouillard. NORA, soixante ans, sur la passerelle. OLIVIER enroule une corde.

NORA
Dans l'autre sens.

OLIVIER
C'est l'autre sens.

NORA
Alors fais-le mal.

INT. SALLE DES MACHINES - JOUR

Olivier descend. De la vapeur. Un chat.

OLIVIER
Qui t'a laissé entrer ?

NORA (OFF)
Elle est ici depuis plus longtemps que toi.

OLIVIER
Je ne suis pas payé pour les chats.

EXT. PONT DU BAC - PLUS TARD

Le brouillard se lève.

NORA
Je ne le regarde pas.

OLIVIER
Vous le regardez.

INT. MAIRIE - NUIT

LE MAIRE
Silence ! Qui est pour le pont ?

UNE VOIX
Qui le paie ?

LE MAIRE
Vous.
`,
  ),
  pageFrom(
    'ein Drehbuch',
    'de',
    `
DIE LETZTE FÄHRE

INNEN. MASCHINENRAUM - TAG

Dampf. Eine Katze. OLE steigt die Leiter hinab.

OLE
Wer hat dich denn reingelassen?

NORA (OFF)
Die ist länger hier als du.

OLE
Ich werde nicht für Katzen bezahlt.

AUSSEN. DECK - SPÄTER

Der Nebel hebt sich. Eine halbe Brücke.

NORA
Ich sehe nicht hin.

OLE
Du siehst hin.

INNEN. RATHAUS - NACHT

BÜRGERMEISTER
Ruhe! Wer ist für die Brücke?

STIMME
Und wer bezahlt sie?

BÜRGERMEISTER
Ihr.

AUSSEN. HAFEN - MORGEN

NORA
Ich hatte ein Boot, groß wie ein Haus.

OLE
Und ein Haus, klein wie ein Boot.
`,
  ),
  pageFrom(
    'un guion',
    'es',
    `
EL ÚLTIMO TRANSBORDADOR

EXT. PUERTO - AMANECER

Niebla. NORA en el puente. OLMO enrolla mal una cuerda.

NORA
Al revés.

OLMO
Está al revés.

NORA
Pues hazlo mal.

INT. SALA DE MÁQUINAS - DÍA

OLMO
¿Quién te ha dejado entrar?

NORA (OFF)
Lleva aquí más que tú.

OLMO
A mí no me pagan por los gatos.

EXT. CUBIERTA - MÁS TARDE

NORA
No lo miro.

OLMO
Lo está mirando.

INT. AYUNTAMIENTO - NOCHE

ALCALDE
¡Silencio! ¿Quién está por el puente?

VOZ
¿Y quién lo paga?

ALCALDE
Ustedes.
`,
  ),
  pageFrom(
    'сценарий',
    'ru',
    `
ПОСЛЕДНИЙ ПАРОМ

НАТ. ПРИСТАНЬ - РАССВЕТ

Туман. НОРА на мостике. ОЛЕГ сматывает верёвку.

НОРА
В другую сторону.

ОЛЕГ
Это и есть другая.

НОРА
Тогда делай неправильно.

ИНТ. МАШИННОЕ ОТДЕЛЕНИЕ - ДЕНЬ

Пар. Кошка.

ОЛЕГ
Кто тебя пустил?

НОРА (ЗК)
Она здесь дольше тебя.

ОЛЕГ
Мне за кошек не платят.

НАТ. ПАЛУБА - ПОЗЖЕ

НОРА
Я туда не смотрю.

ОЛЕГ
Вы смотрите.

ИНТ. РАТУША - НОЧЬ

МЭР
Тише! Кто за мост?

ГОЛОС
А кто платит?

МЭР
Вы.
`,
  ),
];

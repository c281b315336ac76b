import type { Talk } from '../talk';
import { talkFrom } from '../talk';

export const GERMAN: readonly Talk[] = [
  talkFrom(
    'die Fähre',
    'de',
    ['interviewer', 'respondent'],
    `
A? Wie lange fahren Sie schon über diesen Fluss?
B Seit ich schwimmen kann, also seit meinem neunten Jahr. Vorher durfte ich nur bis zur Mitte.
A? Und wird einem das nie langweilig?
B Der Fluss ist jeden Tag ein anderer. Langweilig sind höchstens die Radfahrer.
A? Was war Ihre seltsamste Fracht?
B Eine Kirchenglocke. Sie hat bei jeder Welle geläutet, und am Ufer haben alle den Hut abgenommen.
  Danach kam eine Ziege, die nicht bezahlen wollte.
A? Haben Sie Angst vor der neuen Brücke?
B Nein. Eine Brücke kann man nicht rufen, wenn man auf der falschen Seite steht.
A? Was machen Sie im Winter?
B Ich streiche das Boot. Es ist jetzt so dick gestrichen, dass es von allein schwimmt.
A? Wollen Sie noch lange weitermachen?
B Solange jemand winkt.
`,
  ),
  talkFrom(
    'die Bücherei',
    'de',
    ['moderator', 'respondent', 'respondent'],
    `
A? Herzlich willkommen. Warum braucht ein Dorf mit dreihundert Leuten eine Bücherei?
B Weil der Gasthof zu hat. Irgendwo muss man sich ja streiten.
C Und weil es bei uns warm ist. Die Heizung gehört zur Feuerwehr, die zahlt die Gemeinde.
A? Was wird am meisten ausgeliehen?
B Der Akkuschrauber. Danach kommen die Krimis.
C Der Akkuschrauber hat eine Warteliste bis Ostern.
A? Wie gewinnen Sie die Jugendlichen?
C Gar nicht. Man darf sie nur nicht vertreiben, dann kommen sie wegen der Steckdosen.
A? Was fehlt Ihnen noch?
B Ein zweiter Akkuschrauber.
C Ein Dach, das nicht auf die Lyrik tropft.
A Dann wünsche ich Ihnen beides, und vielen Dank für das Gespräch.
`,
  ),
];

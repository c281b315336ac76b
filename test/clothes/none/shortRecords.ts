import type { NoTalk } from './none';
import { noneFrom } from './none';
import type { Page } from './page';
import { pageFrom } from './page';

/** Short records and pages in which captions look like labels: nobody speaks in them. */
export const SHORT_RECORDS: readonly (NoTalk | Page)[] = [
  noneFrom(
    'an exam with choices',
    'en',
    `
= 1. Which plank is nearest to the keel? ~ 2. What does a bailer do? ~ 3. Who may cast off without leave? ~ 4. How is a cleat made fast?
A | a: the garboard ~ it throws water out ~ nobody ~ with two horns
B | b: the wale ~ it lets water in ~ the master ~ with one nail
C | c: the thwart ~ it holds the mast ~ whoever pays ~ with rope
D | d: none of these ~ all of these ~ the youngest ~ it cannot be
`,
  ),
  noneFrom(
    'results of tests',
    'en',
    `
= gate ~ pump ~ bell ~ lamp
PASS | ok | passed | PASSED: opens when the lever is pulled ~ runs dry without a sound ~ rings at noon ~ goes out by itself
FAIL | not ok | failed | FAILED: closes again on its own ~ tells how much is left ~ rings at midnight, too ~ can be seen from the sea
SKIP | todo | skipped | SKIPPED: asks who is there ~ needs a second hand ~ rings in a storm ~ burns without oil
`,
  ),
  noneFrom(
    'programmes of a station',
    'en',
    `
= Monday ~ Tuesday ~ Wednesday ~ Thursday
Morning News | Breakfast | First Light: What happened while you slept. ~ The papers, read aloud. ~ With the tides for all harbours. ~ Weather, and a song.
Quiz of the Week | Guess Again | Who Knows: Two schools, one bell. Who will win? ~ The final. ~ Ten questions about eels. ~ A rerun from May.
Late Film | Night Film | The Old Film: A keeper waits for a ship. ~ Two sisters inherit a mill. ~ A clerk steals a clock. ~ A goat is elected.
`,
  ),
  noneFrom(
    'notes on a game',
    'en',
    `
= Moves 1 to 8 ~ Moves 9 to 14 ~ Moves 15 to 22 ~ The end game
White | Light: the bishop has no good square, and waits. ~ after the exchange the file is open. ~ the king walks to the centre. ~ one tempo is missing.
Black | Dark: castling was too early. ~ is it wise to take the pawn? ~ the knights are stronger than they look. ~ a draw would have been possible.
`,
  ),
  noneFrom(
    'parties to an agreement',
    'en',
    `
= 1. Delivery ~ 2. Payment ~ 3. Care ~ 4. Defects
Seller | Lessor | Owner: shall deliver the boat by the first of May. ~ shall send an account within a month. ~ may look at the boat on any working day. ~ mends what was broken before.
Buyer | Lessee | Tenant: shall fetch it at the quay. ~ pays half at once and half in autumn. ~ keeps it under a roof in winter. ~ tells the other party at once.
Broker | Agent | Surety: is paid by both. ~ is liable for the rest. ~ need not be present. ~ has no duties under this clause.
`,
  ),
  noneFrom(
    'captions of photographs',
    'en',
    `
= Page 3 ~ Page 5 ~ Page 8 ~ Page 11
LEFT | Above | Top left: Fishermen mend their nets on the old quay. ~ The mill before the fire. ~ Ada Obi at her desk. ~ Eels, smoked.
RIGHT | Below | Bottom right: The same quay today. ~ What was left of it. ~ Her brother, who could not swim. ~ The oven in which it is done.
PHOTO | Picture | Photograph: Lena Moss ~ Parish archive ~ The Osterby Post ~ private
`,
  ),
  noneFrom(
    'notes of a clinic',
    'en',
    `
= Visit 1 ~ Visit 2 ~ Visit 3 ~ Visit 4
S | Subjective | CC: "My knee hurts on the stairs." ~ Slept well, no fever. ~ Says that the splint itches. ~ No complaints.
O | Objective | EXAM: Left knee warm, no fluid. ~ Lungs clear. ~ Skin red below the splint. ~ Walks without a stick.
A | Assessment | DX: Strain, from a fall. Old injury? ~ Better. ~ Contact rash. ~ Healed.
P | Plan | RX: Rest, ice, back in ten days. ~ Go on as before. ~ Other padding. ~ None.
`,
  ),
  noneFrom(
    'exercises of a course book',
    'en',
    `
= Exercise 1 ~ Exercise 2 ~ Exercise 3 ~ Exercise 4
Example | Model: Where ___ you yesterday? – I ___ at home. ~ She (row) every morning. – She rows every morning. ~ the boat / be / blue ~ If it rains, we ______ .
Task | Your turn: Fill in the right form. ~ Put the verbs into the past. ~ Make sentences. ~ Finish the sentences.
Grammar | Rule: "since" goes with a point in time. ~ -ed is added to regular verbs. ~ The adjective stands before the noun. ~ No "will" behind "if".
`,
  ),
  noneFrom(
    'Änderungen einer Fassung',
    'de',
    `
= 4.2 ~ 4.1 ~ 4.0 ~ 3.9
Neu | Hinzugefügt: Dateien lassen sich in das Fenster ziehen. ~ Eine Suche nach Booten. ~ dunkle Farben ~ der Kalender
Geändert | Verbessert: Der Start ist doppelt so schnell. ~ die Reihenfolge der Spalten ~ Kleinere Schrift. ~ nichts
Behoben | Fehler: Beim Drucken fehlte die letzte Zeile. ~ Umlaute in Namen ~ Absturz ohne Netz ~ Die Uhr ging nach.
`,
  ),
  pageFrom(
    'a list of books',
    'en',
    `
# For further reading

Obi, Ada: The Mill That Moved. A history. Osterby 2004.

Obi, Ada: What the Brook Knew. Osterby 2011.

Lindqvist, Joe: Ninety Years of Fog. Memoirs of a captain. Holm 1999.

Moss, Lena: "Who pays for bridges?" In: Coast and Country 12, pp. 40–52.

Moss, Lena; Nair, Priya: Eels. Holm 2015.

Aaltonen, Sven: Letters to a goat. Private print, 2018.

Aaltonen, Sven: Further letters. The same, 2019.
`,
  ),
  pageFrom(
    'songs of an evening',
    'en',
    `
Harbour hall, Friday

20:02 The Bailers – Where Did You Go
20:06 Ada Obi – I Told You So
20:11 Joe and the Eels – Come Back, Captain
20:14 The Bailers – Don't Say It
20:19 Ada Obi – My Mother's Boat
20:23 Sven Aaltonen – Yes, Maybe
20:28 The Bailers – Why Not
20:31 Ada Obi – Good Night, Osterby
`,
  ),
  pageFrom(
    'a mail with its ending',
    'en',
    `
Hello all,

the pump is broken again, so please bring your own water on Saturday. I have called the man from Holm, and he says that he cannot come before Tuesday.

There will be soup. Who can bring bread?

We start at ten: first the roof, then the gate.

Best:

Ada

Sent: Thursday night
`,
  ),
  pageFrom(
    'a news item with pictures',
    'en',
    `
The council has voted for the new quay. It will cost four million, and it will be built of stone from Holm.

LEFT: The quay in 1911. RIGHT: The same place in May.

"It is a good day," said the mayor, Priya Nair, after the vote. Not everybody agreed.

Photo: Lena Moss

The work is to begin in autumn, when the last boats are out of the water, and to end in two years' time.

Correction: The quay is 90 metres long, not 90 yards.
`,
  ),
];

import type { Page } from './page';
import { pageFrom } from './page';

/** Pages in English. */
export const PAGES: readonly Page[] = [
  pageFrom(
    'an article with captions',
    'en',
    `
# The last ferry of Osterby

The ferry has crossed the sound for ninety years. On Sunday it will do so for the last time, and the whole village will be on board.

Photo: Lena Moss/The Osterby Post

"I have never been late," says Joe Lindqvist, who has been its captain since 1984. "The fog was late, and I waited for it."

Why now? The bridge, of course. It opened in May, and since then hardly anybody takes the boat.

Read more: How the bridge was paid for

The harbour board has promised to keep the boat. What it will do with it is another question: there are plans for a museum, a café, and a sauna.

Nair: a board member who voted against the bridge. She now drives over it every day.

Correction: An earlier version of this article said that the ferry was built in 1930. It was built in 1931.

Reporting: Ada Obi. Editing: Sven Aaltonen.
`,
  ),
  pageFrom(
    'questions that are often asked',
    'en',
    `
# Frequently asked questions

Before you write to us, please look here: most of what people ask has been asked before.

## Can I bring my dog?

Yes, if it is on a lead. Please do not let it near the ducks.

## How do I get there?

By bus: Line 4 stops at the mill every hour. By boat: The ferry leaves at noon.

Please note: There is no ferry on Mondays.

## What does it cost?

Adults: Six crowns, or four with a card. Children: Free if they are shorter than the fence.

Tip: Come early, since the queue is long after lunch.

## Do you take cards?

We do not. The nearest machine is in Osterby, at the bank.

Still lost? Call us: 555 0142.
`,
  ),
  pageFrom(
    'a letter with a postscript',
    'en',
    `
Dear Mrs. Moss,

I write to you about the fence, which is now on my side of the brook. You know as well as I do that it was on yours last year.

I have asked you twice to move it, and you have told me twice that fences do not walk. I do not find that funny, and neither does my lawyer.

Unless it is back by Friday I will have to take steps. You will not like them.

Yours sincerely,

Holger Brandt

PS: I have nothing against your goat. She can stay where she is, and I will go on feeding her.

PPS: The apples on the branch that hangs over are mine, by law.

Enclosure: A map of the brook, from 1911.
`,
  ),
  pageFrom(
    'a fact sheet',
    'en',
    `
FACT SHEET: Rebuilding the Harbour

Today the council announced a plan that will make the harbour deeper, safer and cleaner. Under the plan, the council will take the following steps:

Dredging the channel: The channel will be two metres deeper by the end of the year, so that the large boats can come in at low tide.

Mending the Wall: Photographs from the Museum of the Sea will be shown along the new wall, which replaces the one that fell in 1953.

Lighting the Pier: Forty lamps will be put up. They go on at dusk and can be seen from the islands.

* Let Them Swim: A new beach for children, with a guard in July and August.

* Working Together: The plan was made with the fishermen, the school and the three inns.

To learn more, visit the town hall between nine and noon. The plan will be on show until the first of June.
`,
  ),
  pageFrom(
    'motions',
    'en',
    `
# Minutes of the allotment society, 12 March

Present were nineteen members; the room was cold.

Motion 1: That the pump be repaired before Easter. Moved by Nair, seconded by Brandt. Carried.

Motion 2: That bonfires be allowed on Saturdays only. Moved by Moss, seconded by Obi. Lost, seven to eleven.

Amendment: Add "and never with the wind from the west". Carried.

Motion 3: That the society buy a second wheelbarrow. Withdrawn.

Action: The secretary will write to the parish about the hedge.

Treasurer's report: There are 312 crowns in the box. The rent is paid.

Next meeting: 9 April, in the mill.
`,
  ),
  pageFrom(
    'a bug report',
    'en',
    `
The import stops at the second file when the first one has no header. I have seen it on two machines, on one of them every time.

Steps to reproduce: Open a folder with two files. Delete the header of the first. Press Import.

Error: Cannot read columns of undefined (reading 'speaker')

    at importFile (src/import.js:44:12)

    at async importAll (src/import.js:71:5)

Warning: 2 files were skipped because they could not be opened.

Expected: Both files are in the list, the first one with a mark.

Actual: The list is empty and the button stays grey. What should I do?

Version: 2.4.1

Workaround: Add any header at all. It may be empty.
`,
  ),
  pageFrom(
    'a read-me',
    'en',
    `
# boatyard

A small tool that keeps the books of a boatyard. It reads a folder of notes and writes a page for each boat.

## Install

Run \`npm install boatyard\`, or download it from the page of releases.

## Settings

- \`folder\`: Where the notes are. It may be a link.
- \`language\`: The language of the pages, such as \`en\` or \`sv\`.
- **Strict**: Stop at the first note that cannot be read.
- **Dry run**: Write nothing, and say what would be written.

Note: Settings in the file win over those of the command line.

## Contributing

Bugs: Please open an issue, with the note that could not be read. Ideas: Open one as well, and be patient.

License: MIT

Thanks: To all who sent us their boats, and to the harbour of Osterby.
`,
  ),
  pageFrom(
    'changes of a release',
    'en',
    `
# Changes

## 2.4.0

- Importer: files without a header are read now, and those with two are refused with a message that says why.
- Importer: the list can be sorted by date.
- Pages: photographs are turned the right way round.
- Performance: notes are read only once, which makes large folders twice as fast.
- Performance: pages that did not change are not written again.
- Fixed the colour of the mast.

## 2.3.1

- Pages: the name of the owner was missing where it had an apostrophe.
- Security: a note could write outside of its folder. Thanks to those who found it.
- Updated the read-me.

## 2.3.0

- Importer: first version, and still a bit rough.
- Dropped the old format.
`,
  ),
  pageFrom(
    'a patch in a mail',
    'en',
    `
From 3f2a77c0e1 Mon Sep 17 00:00:00 2001
From: Priya Nair <priya@boatyard.example>
Date: Tue, 4 May 2021 08:40:12 +0200
Subject: [PATCH 2/3] docs: tell how boats are named

The names were told in three places, each a bit otherwise.

Signed-off-by: Priya Nair <priya@boatyard.example>
Reviewed-by: Joe Lindqvist <joe@mill.example>

diff --git a/docs/names.md b/docs/names.md
--- a/docs/names.md
+++ b/docs/names.md

+### Names: a boat may have several, and each is kept

+Every name is kept with its year. You can ask for the boat by any of them.

-- Owner: the one who pays. Must be set.
+- Owner: the one who pays, or nobody. May be left out, since some boats were found.

+- Performance: names are looked up once, not for each page, which was slow with many boats.
`,
  ),
  pageFrom(
    'a log of commits',
    'en',
    `
commit 91c2f0de7744aa01
Author: Priya Nair <priya@boatyard.example>
Date:   Tue May 4 08:40:12 2021 +0200

    parser: Read empty lines as zero. What else could they be?

commit 5ad07b11c93e20ff
Author: Joe Lindqvist <joe@mill.example>
Date:   Mon May 3 17:02:44 2021 +0200

    docs: Say where the notes are kept.

commit c07e4d92ab183356
Author: Priya Nair <priya@boatyard.example>
Date:   Mon May 3 09:15:30 2021 +0200

    parser: Do we need the old flag? It is taken away.

commit 2fb8e6610d97c4aa
Author: Joe Lindqvist <joe@mill.example>
Date:   Sun May 2 21:48:05 2021 +0200

    pages: Photographs are turned the right way round.
`,
  ),
  pageFrom(
    'a poem',
    'en',
    `
# The heron

The heron stands as if it stood
for somebody who went away.
It says: I would if I but could,
and does not say what it would say.

The river says: I cannot wait,
I have an ocean to attend.
The reeds reply: It is too late,
and bow, and straighten up again.

O heron, do you ever ask
who put you there, and why so tall?
The evening answers: It's a task.
The morning says nothing at all.

I stood there once with you, my dear,
and you were silent, so was I.
The heron said: They are still here.
The river said: And so is the sky.
`,
  ),
  pageFrom(
    'a song',
    'en',
    `
THE MILLER'S SONG

Verse 1:
I had a wheel, I had a stone,
I had a donkey of my own,
and you, my love, you had the key,
but never gave the key to me.

Chorus:
Turn, turn, turn around,
all the corn is on the ground.

Verse 2:
You said you'd come when it was May,
I waited all the livelong day.
My donkey asked me: Where is she?
I said: She has not told it me.

Chorus:
Turn, turn, turn around,
all the corn is on the ground.

Bridge:
Oh, what would you do, if you were I?
I'd grind the wind, I'd grind the sky.
`,
  ),
  pageFrom(
    'an exam',
    'en',
    `
# History of the village. Time: 60 minutes. No maps.

Name:

Question 1: When was the bell cast, and by whom? (4 points)

A. In 1611, by monks.
B. In 1711, by a man from Lübeck.
C. Nobody knows.

Question 2: Explain in your own words why the mill was moved. You may draw. (10 points)

Question 3: Read the letter below and say who wrote it.

Source: Parish archive, box 12.

"We have eaten the seed corn, and I do not know what we shall sow."

Hint: Look at the date.

Task 4: Compare the two maps. What has changed, and what has not? (12 points)

Solution 2: The brook ran dry. Any answer that names the brook gets half of the points.
`,
  ),
  pageFrom(
    'a dictionary',
    'en',
    `
next (adjective): coming right after this one. We leave next week.

next door: in the house beside yours. She lives next door to us.

next to: beside; almost. I sat next to you. Next to nothing was left.

Usage: Where today is Monday, next Friday may be this one or the one after. Ask, if you want to be sure.

Origin: From a word for nearest.

Compare: near, nigh, neighbour.

Example: "Who is next?" he asked, and nobody moved.

nextness (noun): the state of being next. Rare.
`,
  ),
  pageFrom(
    'people to call',
    'en',
    `
WHO TO CALL

Ann Lee (keys): 555 0134
Bo Ray (pump): 555 0178, not before nine
Dr. Moss: 555 0101, ring twice

Town hall: Mon to Thu, 9 to 12
Ferry: ask for Joe
Gas: 0800 4411

Cleo Adams: cleo@harbour.example
Holger Brandt: never answers, write to him
Priya Nair: 555 0119 or at the mill
`,
  ),
  pageFrom(
    'a theorem',
    'en',
    `
Theorem 1. Every boat has a leak.

Proof: Suppose that one had none. Then it would never have been bailed, and the bailer would be dry. We know that no bailer is dry.

Lemma: A dry bailer is new.

Remark: The converse is false, as you can see from my own.

Example 2: Let the boat be a bathtub. It leaks where you pull the plug, and hence it is a boat.

Case 1: The boat is at sea. Then we are done, and so are you.

Case 2: The boat is on land. Let us wait for the tide.

Corollary: There are no dry socks.
`,
  ),
  pageFrom(
    'a medical note',
    'en',
    `
Procedure: Removal of a screw from the left ankle.

Indication: The patient is a 44-year-old man who fell from a ladder two years ago. He has had pain at the screw since last winter, mostly when he wears boots.

Anesthesia: Local. Blood loss: None worth measuring.

Description: The patient was taken to the room and told what would be done. The old scar was opened. The screw was seen at once and came out with four turns. The wound was washed and closed.

Complications: None.

Plan: He may walk today. Stitches come out in ten days. He has asked to keep the screw, and we have given it to him.

Diagnosis: Pain from a screw.
`,
  ),
  pageFrom(
    'how many seats',
    'en',
    `
License terms of the boatyard tool

Licensor: the company that made the tool and owns all of it.

You: whoever has a copy, whether you paid for it or not.

"Boat": anything that is listed as one.

1. Grant. We let you use the tool. You may not let others use it for you.

2. Term: This licence begins when you open the box, and ends when you break a rule of it.

3. Liability: We pay for nothing. If we have to, we pay no more than you have paid us.

Notices: Write to us at the mill. We will write to you wherever you are.

Governing law: That of the harbour.
`,
  ),
  pageFrom(
    'a course',
    'en',
    `
# Rowing for beginners

Instructor: Joe Lindqvist. Office hours: when the flag is up.

You will learn to row, to turn and to stop. Nobody has drowned so far.

Week 1: What is an oar? We look at one, and you may hold it.

Week 2: Sitting. Read: chapter one of your handbook, on cushions.

Week 3: The stroke. Bring: gloves, and something to eat.

Week 4: No class, since it is the feast of the herring.

Week 5: On the water at last. If you cannot swim, please tell me before we leave.

Grading: Half of it is for coming. The other half is for coming back.

Late work: I take no excuses but fog.
`,
  ),
  pageFrom(
    'a program of a day',
    'en',
    `
# Harbour day

09:00 Welcome: Mayor Okafor
09:20 How the wall fell: Ada Obi, historian
10:00 Break
10:30 Fish and who eats them: Sven Aaltonen
11:15 Panel: Nair, Brandt, Lindqvist. Who owns the sea?
12:00 Lunch

Room 2: The film of the flood, all day. It has no sound.
Outside: Knots for children. Ask Cleo.

Please remember: The last ferry leaves at six.

Lost property: At the kiosk.
`,
  ),
  pageFrom(
    'settings',
    'en',
    `
# What the server reads when it starts
server:
  host: localhost
  port: 8080
  name: Boatyard
storage:
  folder: /var/boats
  keep: 30 days
  message: We are closed today.
users:
  - name: Ann Lee
    role: admin
    greeting: Welcome back, Ann!
  - name: Bo Ray
    role: guest
    greeting: You may look around.
log:
  level: info
  format: text
`,
  ),
  pageFrom(
    'a page of code',
    'en',
    `
# A button that opens a menu

A menu has a button, and a button has a state. You could use a link, but please do not.

\`\`\`html
<nav id="menu">
  <ul>
    <li><a href="/">Home</a></li>
    <li><a href="/boats">Boats</a></li>
    <li><a href="/shop">Shop</a></li>
  </ul>
</nav>
\`\`\`

Some browsers do not know the attribute, so we help them:

\`\`\`css
[hidden] {
  display: none;
  color: red;
}
.button:focus {
  display: none;
  color: blue;
}
\`\`\`

The same list stands there again, with a button before it. Who could tell the difference?

\`\`\`html
<nav id="menu">
  <button>Menu</button>
  <ul>
    <li><a href="/">Home</a></li>
    <li><a href="/boats">Boats</a></li>
    <li><a href="/shop">Shop</a></li>
  </ul>
</nav>
\`\`\`

**Ann:** That is the button, and I press it now.

**Reader:** Menu, button, expanded.

**Ann:** You hear that it is open. I press it again.

**Reader:** Menu, button.

As you see, it takes four lines and no library.
`,
  ),
  pageFrom(
    'a page of a shop',
    'en',
    `
<ul>
<li><a href="/">Home</a></li>
<li><a href="/boats">Boats</a></li>
<li><a href="/about">About</a></li>
</ul>

<h1>A lamp for your cabin</h1>

<p><b>Light:</b> Soft and warm, and never in your eyes.</p>

<p><b>Power:</b> Two batteries, which last for a winter.</p>

<p><b>Warranty:</b> You may send it back within a month if you do not like it.</p>

<p>People who bought this also bought:</p>

<ul>
<li><a href="/rope">Rope</a></li>
<li><a href="/boats">Boats</a></li>
<li><a href="/about">About</a></li>
</ul>

<p><b>Delivery:</b> By ferry, on Tuesdays.</p>
`,
  ),
];

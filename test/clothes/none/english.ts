import type { NoTalk } from './none';
import { noneFrom } from './none';

export const ENGLISH: readonly NoTalk[] = [
  noneFrom(
    'recipes',
    'en',
    `
= Leek soup ~ Rye flatbread ~ Plum cake ~ Pickled beets
Ingredients | You need | Shopping list | Larder: two leeks, a spoon of butter, salt ~ 300 g rye flour, water, a pinch of caraway ~ a pound of plums, sugar, three eggs ~ beets, vinegar, cloves
Method | Preparation | Directions | How to: Slice the leeks and sweat them slowly. Add water and wait. ~ Knead until it no longer sticks, then rest it for an hour. ~ Beat the eggs, fold in the flour, and lay the plums on top. ~ Boil the beets in their skins and slice them while they are warm.
Tip | Cook's hint | Variation | Leftovers: It is better on the second day. ~ Bake it on a stone if you have one. ~ A little cardamom does no harm. ~ Keep the vinegar, and use it again.
`,
  ),
  noneFrom(
    'changes of a program',
    'en',
    `
= 2.4.0 ~ 2.3.1 ~ 2.3.0 ~ 2.2.7
Added | New | Features | Introduced: The sidebar can be moved to the left. ~ Files may be dropped on the window. ~ Export to plain text. ~ A dark theme.
Fixed | Bug fixes | Repaired | Patched: The window no longer closes when two people type. ~ Tabs keep their order. ~ Dates are shown in the right month. ~ A crash on empty folders.
Changed | Improved | Refactored | Tweaked: Search ignores accents now. ~ The parser is twice as fast. ~ Icons are drawn at every size. ~ Settings are saved at once.
Removed | Deprecated | Dropped | Retired: The old importer is gone. ~ Support for version 1 files ended. ~ The splash screen. ~ Nothing this time.
`,
  ),
  noneFrom(
    'weekly reports',
    'en',
    `
= Week 14 ~ Week 15 ~ Week 16 ~ Week 17
Done | Achieved | Finished | Accomplished: We moved the archive to the new shelves. ~ All boxes are labelled. ~ The scanner was repaired. ~ Half of the letters are catalogued.
Next | Planned | Upcoming | To follow: The tapes have to be copied before summer. ~ We will call the museum. ~ Somebody should oil the door. ~ Ordering of acid-free paper.
Blockers | Risks | Concerns | Obstacles: The lift is out of order until Friday. ~ None. ~ We have no budget for boxes. ~ Is the roof tight? Nobody knows.
`,
  ),
  noneFrom(
    'faults',
    'en',
    `
= The lamp stays on ~ Login fails ~ Wrong total ~ Slow start
Steps | To reproduce | Procedure | How it happened: Press the button twice and wait. ~ Open the page with an old password. ~ Add three rows and remove the second. ~ Start it from a network drive.
Expected | Desired | It should: The lamp goes off. ~ A message says what is wrong. ~ The total is 40. ~ It starts within a second.
Actual | Observed | Instead | What happens: It stays on until the plug is pulled. ~ The page is white. ~ The total is 60. ~ It takes a minute.
Severity | Impact | Priority: High ~ Medium ~ Low ~ Blocking
`,
  ),
  noneFrom(
    'reviews',
    'en',
    `
= Hotel Aurora ~ Pension Linde ~ The Old Mill ~ Harbour Inn
Pros | The good | Strengths | We liked: The beds are soft and the river is near. ~ Breakfast until noon. ~ Everybody is kind. ~ You can see the ships.
Cons | The bad | Weaknesses | We missed: The walls are thin, and so is the coffee. ~ No lift. ~ The mill is loud at night. ~ There is no parking at all.
Verdict | Bottom line | Summary | In short: We would come again in spring. ~ Fine for one night. ~ Go there, but bring earplugs! ~ Would you pay that much for fish?
`,
  ),
  noneFrom(
    'clauses of a contract',
    'en',
    `
= Section 1 ~ Section 2 ~ Section 3 ~ Section 4
Lessor | Licensor | Vendor | The Owner: shall deliver the boat in good repair. ~ shall bear the cost of the mooring. ~ may inspect the boat at any time. ~ is not liable for storms.
Lessee | Licensee | Purchaser | The Tenant: shall pay the rent on the first of each month. ~ shall not sail beyond the lighthouse. ~ returns the boat clean and dry. ~ pays for lost oars.
Term | Duration | Period of notice: One season, from May to October. ~ Two weeks in writing. ~ Until the ice comes. ~ Thirty days.
`,
  ),
  noneFrom(
    'minutes of decisions',
    'en',
    `
= Item 1 ~ Item 2 ~ Item 3 ~ Item 4
Issue | Matter | Background | Context: The bridge is too low for hay carts. ~ The clock is slow by four minutes. ~ Two dogs have been seen in the school. ~ The well needs a new rope.
Decision | Resolved | Outcome | Conclusion: The carts will be loaded lower. ~ It stays slow, since everybody is used to it. ~ They may stay. ~ A rope will be bought.
Owner | Responsible | Assigned to | Lead: Priya Nair ~ Joe Lindqvist ~ The town clerk ~ Sven Aaltonen
Due | Deadline | By when: 3 May ~ next week ~ as soon as possible ~ before harvest
`,
  ),
  noneFrom(
    'horoscopes',
    'en',
    `
=
Aries | Ram: You will find a key. Do you know its door? ~ Wear a hat on Thursday. ~ Somebody thinks of you.
Taurus | Bull: Let others carry the piano. ~ A quiet week, if you let it be. ~ Your soup is better than you think.
Gemini | Twins: Both of you should rest. ~ A letter comes, or two. ~ Why not say yes?
Cancer | Crab: Walk straight ahead for once. ~ The tide is with you. ~ Keep the receipt.
Leo | Lion: Roar less, purr more. ~ Everybody is looking, so smile. ~ Your hair is fine.
`,
  ),
  noneFrom(
    'a weather report',
    'en',
    `
= Monday ~ Tuesday ~ Wednesday ~ Thursday
North | Highlands | The islands: Rain in the morning, clearing later. ~ Fog that stays until noon. ~ Cold and bright. ~ Snow above 600 metres.
South | Lowlands | The coast: Sunny with a breeze. ~ Showers, some of them heavy. ~ Dry at last. ~ A gale from the west.
Outlook | Trend | Further ahead: It stays mild. ~ More of the same. ~ Who knows? ~ Frost at the weekend.
`,
  ),
  noneFrom(
    'mails',
    'en',
    `
=
From | Sender: Joe Lindqvist <joe@mill.example> ~ Priya Nair ~ clerk@osterby.example
To | Recipient | Cc: The board ~ Sven Aaltonen ~ all@osterby.example
Sent | Date | Received: Monday, 3 May 2021 10:12 ~ Tuesday, 4 May 2021 08:40 ~ 2021-05-05 17:22
Subject | Re | Regarding: The gate at the mill ~ Re: The gate at the mill ~ Keys, again
`,
  ),
  noneFrom(
    'lesson plans',
    'en',
    `
= Lesson 1 ~ Lesson 2 ~ Lesson 3 ~ Lesson 4
Goal | Objective | Aim | Outcome: Pupils can tell a beech from an elm. ~ Pupils read a map of the village. ~ Everybody has held a frog. ~ They know what a dyke is for.
Materials | Equipment | Bring along: leaves, glue, a large sheet of paper ~ maps, string ~ a bucket and patience ~ sand, water, small spades
Activity | Task | Exercise | Homework: Collect ten leaves and sort them. What do you notice? ~ Find your house. ~ Draw what the frog does. ~ Build a dyke and let it break.
`,
  ),
  noneFrom(
    'a log of a machine',
    'en',
    `
=
scheduler | worker-1 | queue: started job 4411 in 12 ms ~ job 4412 is waiting for a lock ~ retrying in 5 s
storage | db | cache: connection refused, will retry ~ 301 rows written ~ vacuum finished without errors
gateway | http | proxy: 200 GET /boats ~ 404 GET /frogs ~ client closed the connection early
`,
  ),
  noneFrom(
    'a glossary',
    'en',
    `
=
Bailer | Scoop: A small vessel for throwing water out of a boat. ~ What one reaches for too late.
Cleat | Bollard: A fitting to which a rope is made fast. ~ Two horns on a plank.
Thwart | Bench: The seat of the one who rows. ~ A plank across the boat.
Painter | Towline: The rope at the bow. ~ What the dog chews.
Sculling | Paddling: Moving a boat with one oar over the stern. ~ A way of looking busy.
`,
  ),
];

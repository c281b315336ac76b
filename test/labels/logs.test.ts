import assert from 'node:assert/strict';
import { glance } from '../../server/src/observations/glance';
import { Snapshot } from '../../server/src/document/snapshot';
import { assertEditedIsFresh } from '../support/retyping';

/** Logs of machines, a few lines of each kind; `~` is a line break with a number that changes. */
const LOGS: Readonly<Record<string, string>> = {
  'of a server': `
2024-01-01 12:00:01 INFO server: started
2024-01-01 12:00:01 INFO server: The configuration was read.
2024-01-01 12:00:02 WARN cache: Nothing was found in the cache. Is it empty?
2024-01-01 12:00:02 INFO server: Waiting for connections.
2024-01-01 12:00:09 ERROR store: The table could not be opened.
2024-01-01 12:00:09 WARN cache: Cleared.
2024-01-01 12:00:11 INFO server: Stopped.`,
  'of a kernel': `
kernel: [    0.000000] Command line: ro quiet
kernel: [    0.004000] Calibrating delay loop, which was skipped.
kernel: [    0.113201] usb 1-1: new device found.
kernel: [    0.113455] usb 1-1: The strings are missing.
kernel: [    2.500112] eth0: link becomes ready.
kernel: [    2.700999] Freeing unused memory.`,
  'of who logs in': `
sshd[811]: Accepted publickey for ines from 10.0.0.7 port 50122
sshd[811]: Connection closed by 10.0.0.7.
sshd[815]: Failed password for root from 10.0.0.9 port 50301
cron[31]: The job has ended.
sshd[819]: Accepted publickey for tobias from 10.0.0.8 port 50412
cron[31]: Next run at six.`,
  'of a journal': `
Jan 01 08:00:00 harbour systemd[1]: Started the tide gauge.
Jan 01 08:00:02 harbour gauge[411]: Reading the sensor.
Jan 01 08:00:03 harbour gauge[411]: The sensor does not answer. Retrying.
Jan 01 08:00:07 harbour systemd[1]: The tide gauge has failed.
Jan 01 08:00:08 harbour systemd[1]: Stopped the tide gauge.
Jan 01 08:00:09 harbour kernel: The watchdog did not stop!`,
  'of a web server': `
2024/01/01 08:00:00 [notice] 12#12: using the epoll method
2024/01/01 08:00:00 [notice] 12#12: start worker process 31
2024/01/01 08:00:04 [error] 31#31: *7 open() "/srv/www/tides.html" failed (2: No such file), client: 10.0.0.7
2024/01/01 08:00:09 [warn] 31#31: *8 a client request body is buffered to a temporary file
2024/01/01 08:00:10 [error] 31#31: *9 open() "/srv/www/boats.html" failed (2: No such file), client: 10.0.0.8
2024/01/01 08:00:12 [notice] 12#12: signal 15 received, exiting`,
  'of several services': `
web_1  | Listening on port 8080.
db_1   | The database system is ready to accept connections.
web_1  | GET /tides 200 12 ms
web_1  | GET /boats 200 9 ms
db_1   | checkpoint starting: time
db_1   | checkpoint complete: wrote 12 buffers
web_1  | GET /tides 200 11 ms
web_1  | GET /boats 404 3 ms
db_1   | checkpoint starting: time
db_1   | checkpoint complete: wrote 31 buffers`,
  'of a build': `
make[1]: Entering directory '/src/tide'
gcc: warning: the option is ignored
ld: cannot find the library -ltide: No such file or directory
make[1]: *** [Makefile:12: tide] Error 1
make[1]: Leaving directory '/src/tide'
make: *** [Makefile:4: all] Error 2`,
  'of a compiler': `
warning: unused variable: \`tide\`
 --> src/main.rs:4:9
error: the value was moved here.
 --> src/main.rs:9:3
note: the type does not copy itself.
warning: this function is never used.
 --> src/boat.rs:11:4
error: aborting because of the error above.
warning: two warnings were emitted.`,
  'of changes': `
commit 6d1f0b77aa20c3e5d1c8b7a1e0a4f2d9c6b5e4a3
Author: Ines Brandt <ines@harbour.example>
Date:   Mon Jan 1 08:00:00 2024 +0100

    gauge: Do not stop where a sensor is silent.

commit 0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b
Author: Tobias Wu <tobias@harbour.example>
Date:   Tue Jan 2 09:30:00 2024 +0100

    docs: Say what the colours mean.

commit 1f2e3d4c5b6a79880a1b2c3d4e5f60718293a4b5
Author: Ines Brandt <ines@harbour.example>
Date:   Wed Jan 3 10:00:00 2024 +0100

    gauge: Is it high tide? Ask the sensor.`,
  'of bots in a chat': `
[08:00:01] deploy-bot: Deployment #11 started.
[08:02:40] deploy-bot: Deployment #11 passed.
[08:02:41] alert-bot: The load of tide-1 is high again.
[08:09:13] deploy-bot: Deployment #12 started.
[08:10:02] deploy-bot: Deployment #12 failed.
[08:10:03] alert-bot: The load of tide-2 is high again.
[08:30:01] deploy-bot: Deployment #13 started.
[08:31:44] deploy-bot: Deployment #13 passed.
[08:31:59] alert-bot: The load of tide-1 is high again.
[08:40:00] deploy-bot: Deployment #14 started.
[08:41:10] deploy-bot: Deployment #14 failed.
[08:41:30] alert-bot: The load of tide-9 is high again.
[08:51:00] deploy-bot: Deployment #15 started.
[08:52:10] deploy-bot: Deployment #15 failed.`,
  'of a database': `
2024-01-01 08:00:00.101 UTC [31] LOG:  The database system is ready.
2024-01-01 08:00:04.202 UTC [40] ERROR:  The relation does not exist.
2024-01-01 08:00:04.202 UTC [40] STATEMENT:  SELECT height FROM tides WHERE harbour=7;
2024-01-01 08:00:09.310 UTC [41] ERROR:  The value is too long.
2024-01-01 08:00:09.310 UTC [41] HINT:  Is it a number?
2024-01-01 08:00:12.000 UTC [31] LOG:  Shutting down.`,
  'of a package manager': `
12 verbose cli The cache is used.
13 info lifecycle tide@1.2.0: prepare
14 silly config: load default
15 verbose cli: Nothing to be done.
16 error fetch: The network does not answer. Retrying.
17 info lifecycle: done
18 error fetch: The network does not answer.
19 verbose cli: exit`,
  'of tasks on hosts': `
ok: [gauge1]
changed: [gauge2]
ok: [gauge3]
skipping: [gauge1]
fatal: [gauge2]
changed: [gauge3]
ok: [gauge1]
skipping: [gauge3]`,
  'of a telephone': `
I/TideService( 612): The service was started.
D/BoatView( 700): Drawing the map.
W/TideService( 612): Slow answer. Is the network there?
I/BoatView( 700): Drawn.
E/TideService( 612): No answer.
D/BoatView( 700): Drawing the map.`,
  'of what is made in the cloud': `
gauge_instance.north: Creating...
gauge_store.tides: Creating...
gauge_instance.north: Still creating... [10s elapsed]
gauge_store.tides: Creation complete after 4s [id=0ab12cd]
gauge_instance.north: Creation complete after 21s [id=77ab3fe]
gauge_store.tides: Refreshing state...`,
};

/** Talks that have something of a log. */
const TALKS: Readonly<Record<string, string>> = {
  'people in a chat on the network': `
[12:01:07] <ines> good morning, is the gauge up again?
[12:01:20] <tobias> it answers on 10.0.0.7 now
[12:01:31] <ines> what was it?
[12:02:02] <tobias> the cable, I think. someone closed the hatch on it
[12:02:15] <ines> again!
[12:02:40] <tobias> I have put a sign there`,
  'a meeting about programs': `
Ines: Did you see the ERROR in the log of the gauge?
Tobias: Yes. It says that /var/lib/tide is full, which it is not.
Ines: INFO lines are what fills it, I suppose.
Tobias: I moved them away last night. The warning: nobody reads them.
Ines: Who should?
Tobias: You, as of today.`,
  'a chat that was exported with exact times': `
[2024-01-01T08:00:01.120Z] ines: Is anybody at the harbour?
[2024-01-01T08:00:40.007Z] tobias: I am, since six.
[2024-01-01T08:01:02.550Z] ines: How high is it?
[2024-01-01T08:01:30.001Z] tobias: Up to the second step.
[2024-01-01T08:01:59.310Z] ines: Then we wait.
[2024-01-01T08:02:03.000Z] tobias: We do.`,
  'speakers with the labels of a program': `
SPEAKER_00: When did you come here?
SPEAKER_01: In March, with the ferry.
SPEAKER_00: And the crane?
SPEAKER_01: It came later.
SPEAKER_00: Who drives it?
SPEAKER_01: Nobody now.`,
  'a vote by name': `
Chair: We come to the vote.
Ines: Aye.
Tobias: Aye.
Wu: No.
Lena: Aye.
Chair: Is anybody missing?
Wu: Bo is.
Chair: The motion is carried.`,
};

const EDITS = 30;

const people = (log: string) => Snapshot.of(log.trim()).transcript.participants.map(({ name }) => name);

/** A log of so many lines, of those of a shorter one. */
function longer(log: string, count: number): string {
  const lines = log.trim().split('\n');
  return Array.from({ length: count }, (_, at) => lines[at % lines.length]).join('\n');
}

describe('analysis: the logs of machines', () => {
  for (const [kind, log] of Object.entries(LOGS)) {
    it(`has nobody speak in one ${kind}`, () => {
      assert.deepEqual(people(log), []);
      assert.deepEqual(people(longer(log, 60)), []);
    });
    it(`offers none ${kind}`, () => {
      assert.equal(glance(longer(log, 60)), undefined);
    });
  }
  for (const [kind, talk] of Object.entries(TALKS))
    it(`reads ${kind} as a talk`, () => {
      assert.ok(people(talk).length >= 2, people(talk).join());
    });
  it('are read like fresh texts after each edit, also where half of a text is talk', () => {
    const talk = longer(TALKS['a meeting about programs'] ?? '', 12);
    const timed = (TALKS['a chat that was exported with exact times'] ?? '').trim();
    const logs = Object.values(LOGS).map((log) => longer(log, 9));
    const repeated = longer(LOGS['of bots in a chat'] ?? '', 14);
    assertEditedIsFresh([...logs.map((log) => `${talk}\n${log}`), `${repeated}\n${timed}\n${timed}`], EDITS, 8);
  });
  it('are read like fresh texts where a word more makes a sentence, and so makes sentences of most lines', () => {
    const said = (at: number): string => (at < 29 ? 'The pump is running and the valve is open.' : 'Okay.');
    const odd = 'C4 to5 a2 then q4 q5 q7 ab1cd q6 q8 q9 q10 q11 q12 b3.';
    const text = Array.from(
      { length: 60 },
      (_, at) => `[00:10:${10 + (at % 50)}] ${at % 2 ? 'Ann' : 'Tobias'}: ${at === 50 ? odd : said(at)}`,
    ).join('\n');
    const before = Snapshot.of(text);
    assert.equal(before.transcript.turns.length, 60);
    const from = text.indexOf('b1cd');
    assert.equal(before.edit([{ from, to: from, insert: ' ' }]).transcript.turns.length, 0);
  });

  it('says why', () => {
    const { candidates } = Snapshot.of(longer(LOGS['of a server'] ?? '', 20)).transcript;
    assert.match(JSON.stringify(candidates), /the lines of a machine's log/);
  });
  it('does not look for speakers in a long one', () => {
    const { candidates, turns } = Snapshot.of(longer(LOGS['of a server'] ?? '', 20_000)).transcript;
    assert.deepEqual([candidates.length, turns.length], [0, 0]);
  });
  it('reads a long talk @large', () => {
    const word = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    const says = (_: unknown, at: number) => `${at % 2 ? 'Ines' : 'Tobias'}: Then there was the ${word(at)}.`;
    const talk = Array.from({ length: 20_001 }, says).join('\n');
    assert.equal(Snapshot.of(talk).transcript.turns.length, 20_001);
  });
});

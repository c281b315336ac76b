/** What help ends with: each command at work. */
export const EXAMPLES = {
  turnwise: `
Examples:
  turnwise check interviews            what looks wrong in a folder
  turnwise check --fix interviews      fix what can mean one thing only
  turnwise outline talk.transcript     its questions and who answers them

Exit status: 0, all is well; 1, the check found something; 2, something could not be done.
All of it: https://github.com/turnwise/turnwise/blob/HEAD/docs/command-line.md`,
  check: `
Examples:
  turnwise check interviews                               every transcript below a folder
  turnwise check --fix talk.txt                           fix what can mean one thing only
  turnwise check --quiet --fail-on error .                say nothing unless there is an error
  turnwise check --rule label-drift --rule speaker-typo . by two rules alone
  turnwise check --format sarif . > turnwise.sarif        for code scanning
  cat talk.txt | turnwise check --stdin-filename talk.txt -

Exit status: 0; 1 where something of the --fail-on level or above is found; 2 where something could not be done.`,
  outline: `
Examples:
  turnwise outline talk.transcript
  turnwise outline --format json talk.transcript`,
  turns: `
Examples:
  turnwise turns talk.transcript
  turnwise turns --explain talk.txt         why a label is taken for one, or not
  turnwise turns --explain roles talk.txt   why each participant has their role`,
  stats: `
Examples:
  turnwise stats interviews            each transcript, and all together
  turnwise stats --format json interviews`,
  people: `
Examples:
  turnwise people interviews                 who speaks in which transcripts, under which labels
  turnwise people --format json interviews`,
  format: `
Examples:
  turnwise format talk.txt             print it, formatted
  turnwise format --write interviews   write it into the files
  turnwise format --check interviews   only tell, with status 1, what would change`,
  diff: `
Examples:
  turnwise diff old.transcript new.transcript
  git show HEAD:talk.transcript | turnwise diff - talk.transcript    since the last commit
  turnwise diff --format github old.txt new.txt                      a comment for a change

Exit status: 0; with --exit-code 1 where something differs; 2 where something could not be done.`,
  convert: `
Examples:
  turnwise convert --to docx -o talk.docx talk.transcript   a Word document
  turnwise convert --to text captions.vtt > talk.transcript captions as a transcript
  turnwise convert --to srt --out captions interviews       every transcript of a folder`,
} as const;

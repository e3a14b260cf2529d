import { Command, CommanderError, Option } from "commander";
import { UnknownTheatre } from "../desk/packs.ts";
import { refusalLine } from "../desk/refusal.ts";
import { LOCALES } from "../model/locale.ts";
import { AssetsMissing } from "../show/assets.ts";
import { FORMATS } from "../show/brief/printed-brief.ts";
import { PortTaken } from "../show/server.ts";
import { audit } from "./audit.ts";
import { brief } from "./brief.ts";
import { diff } from "./diff.ts";
import { explainValue } from "./explain-value.ts";
import { log } from "./log.ts";
import { packCheck } from "./pack-check.ts";
import { packWhere, packWho } from "./pack-name.ts";
import { read } from "./read.ts";
import { reindex } from "./reindex.ts";
import {
  addClaim,
  addEntity,
  addName,
  correctClaim,
  correctReport,
  renameEvent,
  reviewClaim,
  reviewPair,
  undoReview,
} from "./review.ts";
import { serveKept } from "./serve.ts";
import { start } from "./start.ts";
import { warn } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { watchAdd, watchFeeds, watchList, watchRemove } from "./watch.ts";

const NOT_DONE = 1;
const USAGE = 2;

/**
 * Runs a command line and gives its exit code: 0 done, 1 it could not be done or found something wrong, 2 the command line is off.
 *
 * @param words the command line after the program's name
 */
export async function run(words: string[]): Promise<number> {
  let code = 0;
  const does = <A extends unknown[]>(action: (...args: A) => Promise<number> | number) => {
    return async (...args: A) => {
      code = await action(...args);
    };
  };
  try {
    await program(does).parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    warn(`situ: ${lineFor(error)}`);
    return error instanceof UsageError || error instanceof UnknownTheatre ? USAGE : NOT_DONE;
  }
}

/** The line of an error that a person can do something about; others are faults and go up. */
function lineFor(error: unknown): string {
  const own = error instanceof UsageError || error instanceof AssetsMissing || error instanceof PortTaken;
  const line = own ? error.message : refusalLine(error);
  if (line === undefined) throw error;
  return line;
}

/** Commander's error, which may have a guess on a second line, as one line. */
function usageLine(error: string): string {
  const what = error
    .replace(/^error: /, "")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\.$/, "");
  return `situ: ${what}; see "situ --help"`;
}

type Does = <A extends unknown[]>(action: (...args: A) => Promise<number> | number) => (...args: A) => Promise<void>;

const THEATRE = new Option("--theatre <id>", "the theatre it is about, such as syria-iraq");

const IN_TEXT = new Option("--in <text>", "as it is read where it stands in these words, not alone");

const SETTINGS = `The ledger is kept in ./data, or in the folder that SITU_DATA names. SITU_CONTACT tells the sites that are read
whom to turn to (a page or an e-mail address); SITU_ALLOW names hosts that may be read though they are not public.`;

function program(does: Does): Command {
  // Subcommands inherit how errors are told from the command that they are added to.
  const situ = new Command("situ")
    .exitOverride()
    .enablePositionalOptions() // what follows "watch add" is an option of "add", though "watch" has it too
    .configureOutput({ outputError: (error) => warn(usageLine(error)) })
    .description("Keeps a situation: who holds what, what happened, and who says so.")
    .addHelpText("after", `\n${SETTINGS}`);
  situ.command("start").description("read the sample theatre, print the brief and serve the desk").action(does(start));
  situ
    .command("serve")
    .description("serve the desk on http://localhost:4000, or on PORT")
    .addOption(THEATRE)
    .action(does(serveKept));
  situ
    .command("read")
    .description("read reports into the ledger, or with --json or --explain only show what their words state")
    .argument(
      "<source...>",
      "a file or folder (text, Markdown, HTML, PDF, e-mail, WARC, feed, OPML, JSON), an address of a page or a feed, or - for standard input",
    )
    .addOption(
      new Option("--json", "print a coded report a line, in the order asked, and keep nothing").conflicts("explain"),
    )
    .option("--explain", "print each sentence with its parse and the rules that fired, and keep nothing")
    .option("--published <date>", "the day on which the reports were published, such as 2020-03-29")
    .addOption(THEATRE)
    .action(does(read));
  situ
    .command("brief")
    .description("print the situation in prose")
    .option("--at <day>", "the day that the brief is about")
    .option("--from <day>", "the first of the days that it is about, where it is about several")
    .option("--known <moment>", "what was known when: a day, or a moment such as 2020-03-30T12:00Z")
    .addOption(new Option("--lang <language>", "the language that it is told in").choices(LOCALES).default("en"))
    .addOption(new Option("--format <format>", "how it is set").choices(FORMATS).default("text"))
    .addOption(THEATRE)
    .action(does(brief));
  situ
    .command("diff")
    .description("tell what changed between two days, each as known on it")
    .argument("<from>", "a day such as 2020-03-26")
    .argument("<to>", "a day such as 2020-03-29")
    .option("--day <day>", "the day that both are about: what became known of it in between")
    .option("--json", "print the changes as JSON")
    .addOption(THEATRE)
    .action(does(diff));
  situ
    .command("explain")
    .description("tell which claims, rules and reviews something in the record rests on")
    .argument("<id>", "of an event, a claim, a report or a place; of a long one the first six characters or more")
    .option("--at <day>", "the day that is asked about")
    .option("--known <moment>", "what was known when: a day, or a moment such as 2020-03-30T12:00Z")
    .option("--json", "print the explanation as JSON")
    .addOption(THEATRE)
    .action(does(explainValue));
  addWatch(situ, does);
  addReview(situ, does);
  situ
    .command("log")
    .description("tell who decided what and when, with what was undone")
    .option("--json", "print the acts as JSON")
    .addOption(THEATRE)
    .action(does(log));
  situ
    .command("reindex")
    .description("make the search index anew from the kept reports, where the audit finds it wrong")
    .action(does(reindex));
  situ.command("audit").description("verify the ledger's hash chain").action(does(audit));
  const pack = situ.command("pack").description("look after the packs");
  pack
    .command("check")
    .description(
      "find doubles, dangling references, cycles, reversed days and points outside their country or governorate",
    )
    .argument("[folder...]", "packs to check; all installed packs when none is named")
    .action(does(packCheck));
  pack
    .command("who")
    .description("tell whom a name means where somebody acts, why, and what the packs know of each that bears it")
    .argument("<name>", "a name or another spelling, in English or Arabic")
    .option("--on <day>", "only the memberships of that day")
    .addOption(IN_TEXT)
    .action(does(packWho));
  pack
    .command("where")
    .description("tell which place a name means, why, and what the packs know of each that bears it")
    .argument("<name>", "a name or another spelling, in English or Arabic")
    .addOption(IN_TEXT)
    .action(does(packWhere));
  return situ;
}

function addWatch(situ: Command, does: Does): void {
  const watch = situ
    .command("watch")
    .description("read feeds and their pages when they are due, until Ctrl+C")
    .addOption(THEATRE)
    .action(does(watchFeeds));
  watch
    .command("add")
    .description("watch feeds from now on")
    .argument(
      "<source...>",
      "the address of a feed, a news sitemap, an OPML list or a site that names its feed, or an OPML file",
    )
    .addOption(THEATRE)
    .action(does(watchAdd));
  watch
    .command("remove")
    .description("watch feeds no longer; what was read stays")
    .argument("<address...>", 'as "situ watch list" gives it')
    .addOption(THEATRE)
    .action(does(watchRemove));
  watch
    .command("list")
    .description("show what is watched: last read, last new, failures, what is unread and why")
    .addOption(THEATRE)
    .action(does(watchList));
}

function addReview(situ: Command, does: Does): void {
  const review = situ
    .command("review")
    .description("decide about claims; every decision is kept, and can be taken back");
  const act = (name: string, what: string) =>
    review
      .command(name)
      .description(what)
      .requiredOption("--by <name>", "who decides")
      .option("--note <text>", "why")
      .option("--dry-run", "tell what it would change, and keep nothing")
      .addOption(THEATRE);
  const decision = (name: string, what: string) =>
    act(name, what).argument("<claim>", "the id of a claim, or its first six characters or more");
  decision("accept", "accept what a claim states").action(does(reviewClaim("accepted")));
  decision("reject", "reject a claim: it counts no more").action(does(reviewClaim("rejected")));
  decision("same", "say that two claims tell of one event")
    .argument("<other>")
    .action(does(reviewPair("same")));
  decision("different", "say that two claims tell of different events")
    .argument("<other>")
    .action(does(reviewPair("different")));
  decision("correct", "put right what a claim states")
    .argument("<file>", 'the claim as JSON, as "situ read --json" prints it, or - for standard input')
    .action(does(correctClaim));
  decision("rename", "say what the event of a claim is called; an empty name takes its name away")
    .argument("<name>")
    .action(does(renameEvent));
  act("add", "add a claim that the coder missed")
    .argument("<report>", "the id of the report that states it")
    .argument("<file>", "the claim as JSON, or - for standard input")
    .action(does(addClaim));
  act("report", "put right the date, the outlet or the credit of a report; an empty one is taken away")
    .argument("<report>", "its id")
    .option("--published <day>", "the day on which it was published")
    .option("--outlet <name>", "who published it")
    .option("--credit <name>", "whom it credits")
    .action(does(correctReport));
  act("name", "add a name or spelling of something that a pack knows, and read again the reports that have it")
    .argument("<entity>", "its id in the packs")
    .argument("<name>", "the name as the reports have it")
    .action(does(addName));
  act("entity", "add somebody, something or a place that no pack knows")
    .argument("<file>", "the entity as JSON, as in packs/schema, or - for standard input")
    .action(does(addEntity));
  act("undo", "take back a review, or what was decided about a claim, or about two")
    .argument("<id>", 'the id of a review, as "situ log" gives it, or of a claim')
    .argument("[other]", "the other claim of the two")
    .action(does(undoReview));
}

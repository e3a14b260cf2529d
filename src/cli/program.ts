import { Command, CommanderError, Option } from "commander";
import { audit } from "./audit.ts";
import { brief } from "./brief.ts";
import { lineFor, Refusal } from "./fail.ts";
import { packCheck } from "./pack-check.ts";
import { read } from "./read.ts";
import { serveDesk, start } from "./serve.ts";

const USAGE_ERROR = 2;

/**
 * Runs a command line and gives its exit code: 0 done, 1 it could not be done or found something wrong, 2 the command line is off.
 *
 * @param argv as `process.argv`
 */
export async function run(argv: string[]): Promise<number> {
  let code = 0;
  const does = <A extends unknown[]>(action: (...args: A) => Promise<number> | number) => {
    return async (...args: A) => {
      code = await action(...args);
    };
  };
  try {
    await program(does).parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    process.stderr.write(`situ: ${lineFor(error)}\n`);
    return error instanceof Refusal ? USAGE_ERROR : 1;
  }
  return code;
}

type Does = <A extends unknown[]>(action: (...args: A) => Promise<number> | number) => (...args: A) => Promise<void>;

const THEATRE = new Option("--theatre <id>", "the theatre that the reports are about");

function program(does: Does): Command {
  const situ = new Command("situ")
    .description("Keeps a situation: who holds what, what happened, and who says so.")
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .addHelpText("after", "\nThe ledger is kept in ./data, or in the folder that SITU_DATA names.");
  situ.command("start").description("read the sample theatre, print the brief and serve the desk").action(does(start));
  situ.command("serve").description("serve the desk on http://localhost:4000, or on PORT").action(does(serveDesk));
  situ
    .command("read")
    .description("read reports into the ledger, or with --json or --explain only show what their words state")
    .argument("<file...>", "text, Markdown, HTML or CLAIMS JSON")
    .option("--json", "print a coded report a line, in the order asked, and keep nothing")
    .option("--explain", "print each sentence with its parse and the rules that fired, and keep nothing")
    .option("--published <date>", "the day on which the reports were published, such as 2020-03-29")
    .addOption(THEATRE)
    .action(does(read));
  situ
    .command("brief")
    .description("print the situation in prose")
    .option("--at <day>", "the day that the brief is about")
    .option("--known <moment>", "what was known when: a day, or a moment such as 2020-03-30T12:00Z")
    .addOption(THEATRE)
    .action(does(brief));
  situ.command("audit").description("verify the ledger's hash chain").action(does(audit));
  const pack = situ.command("pack").description("look after the packs");
  pack
    .command("check")
    .description("find doubles, dangling parents and points outside their country")
    .argument("[folder...]", "packs to check; all installed packs when none is named")
    .action(does(packCheck));
  for (const command of [situ, pack]) for (const sub of command.commands) sub.exitOverride();
  return situ;
}

import { Language } from '#shared/contract/index.ts';
import { channelOf } from './channel-input.ts';
import { acceptCommand } from './commands/accept-command.ts';
import { decideCommand, runChannel } from './commands/channel-command.ts';
import {
  checkCommand,
  correctCommand,
  elementsCommand,
  submitCommand,
  textCommand,
} from './commands/draft-commands.ts';
import { importCommand } from './commands/import-command.ts';
import { packsCommand } from './commands/packs-command.ts';
import { againstCommand, reuseCommand, similarCommand } from './commands/reuse-command.ts';
import { serveCommand } from './commands/serve-command.ts';
import { type Context, complain, createContext, type Exit, exit, type Io } from './io.ts';
import { printHelp } from './print-help.ts';
import { version } from './version.ts';

type Command = (context: Context, args: readonly string[]) => Promise<Exit>;

/** Commands with a shape of their own; every other channel is a command by its schema. */
export const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  text: textCommand,
  elements: elementsCommand,
  correct: correctCommand,
  import: importCommand,
  similar: similarCommand,
  against: againstCommand,
  submit: submitCommand,
  accept: acceptCommand,
  approve: (context, args) => decideCommand(context, 'approve', args),
  issue: (context, args) =>
    args[0] === 'commit' ? runChannel(context, 'issue.commit', args.slice(1)) : decideCommand(context, 'issue', args),
  packs: packsCommand,
  reuse: reuseCommand,
  serve: serveCommand,
};

/** One command line, start to exit status. */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  const { language, args } = takeLanguage(argv);
  const context = createContext(io, language);
  const [name = '', ...rest] = args;

  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    printHelp(context);
    return name === '' ? exit.unread : exit.fine;
  }
  if (name === '--version') {
    io.out(`${version}\n`);
    return exit.fine;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(context, rest);
  const channel = channelOf(args);
  return channel
    ? runChannel(context, channel.channel, channel.rest)
    : complain(context, { code: 'usage', params: { problem: name } });
}

function takeLanguage(argv: readonly string[]): { language: Language; args: string[] } {
  const at = argv.indexOf('--lang');
  const given = at < 0 ? undefined : Language.safeParse(argv[at + 1]);
  return {
    language: given?.success ? given.data : 'zh-CN',
    args: at < 0 ? [...argv] : [...argv.slice(0, at), ...argv.slice(at + 2)],
  };
}

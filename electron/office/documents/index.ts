export { forkParser } from './fork.ts';
export { limits } from './limits.ts';
export {
  type ChildExit,
  createParser,
  createParserPool,
  type Parser,
  type ParserCaps,
  type ParserChild,
} from './parser.ts';
export { readFileBytes } from './read-file.ts';
export { type ForeignFormat, foreignFormats } from './readers/foreign.ts';

export { type Host, type HostOptions, startHost } from './start-host.ts';

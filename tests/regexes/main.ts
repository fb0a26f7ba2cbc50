import { checkRegexes, describe } from './check.ts';

/**
 * node tests/regexes/main.ts [FOLDER|FILE …]
 * Regular expressions of these, or of the whole product, that are slower than linear.
 */
const paths = process.argv.slice(2);
const start = performance.now();
const { judged, faults, unseen, slowest } = await checkRegexes(
  paths.length > 0 ? paths : ['shared', 'electron', 'renderer'],
);
for (const fault of faults) console.error(describe(fault));
for (const { file, line } of unseen) console.error(`${file}:${line} builds an expression that nobody has seen`);
for (const { regex, milliseconds } of slowest)
  if (milliseconds > 1_000)
    console.log(`${(milliseconds / 1_000).toFixed(1)} s to judge ${regex.places[0]?.file}:${regex.places[0]?.line}`);
console.log(
  `${judged} regular expressions, ${faults.length} at fault, ${unseen.length} places unseen, ${((performance.now() - start) / 1_000).toFixed(1)} s`,
);
process.exitCode = faults.length + unseen.length > 0 ? 1 : 0;

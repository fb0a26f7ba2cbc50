import { Table } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import page from '../../parts/page.module.css';
import classes from './organs.module.css';
import type { DirectoryOut } from './organs-page.tsx';

/** Usual phrases, by the level of who says them. */
const phrases = {
  province: ['各市、州人民政府', '各市（州）人民政府', '各县（市、区）人民政府', '省政府各部门', '省委各部门'],
  city: ['各县（市、区）人民政府', '各区人民政府', '各乡镇人民政府、街道办事处', '市政府各部门', '市委各部门'],
  county: [
    '各乡镇人民政府、街道办事处',
    '各乡镇人民政府',
    '各街道办事处',
    '各乡镇党委、人民政府',
    '县政府各部门',
    '区政府各部门',
    '县委各部门',
    '区委各部门',
  ],
} as const;

/** What follows from the directory by itself, so that a clerk sees to whom a usual phrase goes. */
export function AutomaticPhrases({ directory }: Readonly<{ directory: DirectoryOut }>) {
  const { say, write } = useText();
  const [open, setOpen] = useState<string | null>(null);
  const own = directory.organs.find(({ id }) => id === directory.ownOrganId);
  const named = new Set(directory.groups.flatMap(({ name, aliases }) => [name, ...aliases]));
  const asked =
    own?.level === 'province' || own?.level === 'city' || own?.level === 'county'
      ? phrases[own.level].filter((phrase) => !named.has(phrase))
      : [];
  const expanded = useAsk(
    'organs.expand',
    { recipients: [...asked] },
    { enabled: asked.length > 0, keepPrevious: true },
  );
  const resolved = (expanded.data?.groups ?? []).filter(({ units }) => units > 0);
  if (asked.length === 0 || resolved.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="automatic-title">
      <div className={page.title}>
        <h2 id="automatic-title">{say('organTree.automatic')}</h2>
        <span className={page.hint}>{say('organTree.automaticHint')}</span>
      </div>
      <Table>
        <Table.Tbody>
          {resolved.map(({ raw, units, names }) => (
            <Table.Tr key={raw}>
              <Table.Td className={classes.phrase}>{raw}</Table.Td>
              <Table.Td>
                <button
                  type="button"
                  className={page.figureLink}
                  aria-expanded={open === raw}
                  aria-label={say('organTree.showUnits', { name: raw })}
                  onClick={() => setOpen(open === raw ? null : raw)}
                >
                  {say('organTree.units', { n: write.number(units) })}
                </button>
                {open === raw && <p className={page.hint}>{names.join('、')}</p>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

import { NativeSelect, Table } from '@mantine/core';
import type { Pack } from '#shared/contract/index.ts';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import page from '../../parts/page.module.css';
import { Failed, Loading } from '../../parts/waiting.tsx';

/** Every number of the rule pack with its source and how strongly that source words it. */
export function Packs() {
  const { say, language } = useText();
  const { settings } = useSession();
  const packs = useAsk('packs.list', {});
  const set = useDo('settings.set');
  if (packs.error !== null) return <Failed error={packs.error.error} />;
  if (packs.data === undefined) return <Loading />;
  const pack = packs.data.find(({ id }) => id === settings.packId);
  return (
    <section className={page.section} aria-labelledby="packs-title">
      <div className={page.title}>
        <h2 id="packs-title">{say('settings.pack')}</h2>
        <NativeSelect
          aria-labelledby="packs-title"
          value={settings.packId}
          data={packs.data.map(({ id, title, version }) => ({ value: id, label: `${title[language]} ${version}` }))}
          onChange={(event) => set.mutate({ packId: event.currentTarget.value })}
        />
      </div>
      {pack !== undefined && <PackTable pack={pack} />}
    </section>
  );
}

function PackTable({ pack }: Readonly<{ pack: Pack }>) {
  const { say, term, write } = useText();
  // Between nothing and one it is a share of the text.
  const value = (one: unknown) => {
    if (typeof one !== 'number') return String(one);
    return one > 0 && one < 1 ? say('number.percent', { n: write.percent(one) }) : write.number(one);
  };
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('settings.packRule')}</Table.Th>
          <Table.Th>{say('settings.packParams')}</Table.Th>
          <Table.Th>{say('settings.packLevel')}</Table.Th>
          <Table.Th>{say('settings.packBasis')}</Table.Th>
          <Table.Th>{say('settings.packStrength')}</Table.Th>
          <Table.Th>{say('settings.packState')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {Object.entries(pack.rules).map(([id, rule]) => (
          <Table.Tr key={id}>
            <Table.Td>{term(`rules:${id}.name`)}</Table.Td>
            <Table.Td>
              {Object.entries(rule.params)
                .map(([name, one]) => `${term(`page:settings.param.${name}`, { defaultValue: name })} ${value(one)}`)
                .join(' · ')}
            </Table.Td>
            <Table.Td>{rule.level === null ? say('settings.levelAuto') : term(`levels:${rule.level}`)}</Table.Td>
            <Table.Td>
              {rule.basis.strength === 'own'
                ? say('findings.basisOwn')
                : `《${rule.basis.instrument}》${rule.basis.article}（${rule.basis.year}）`}
              {!rule.basis.verified && rule.basis.strength !== 'own' && ` · ${say('settings.unverified')}`}
            </Table.Td>
            <Table.Td>{term(`strength:${rule.basis.strength}`)}</Table.Td>
            <Table.Td>{say(`settings.states.${rule.state}`)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

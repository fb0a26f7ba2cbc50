import { useState } from 'react';
import { useText } from '../../../app/texts.ts';
import { useAsk } from '../../../client/index.ts';
import page from '../../../parts/page.module.css';
import { Failed, Loading } from '../../../parts/waiting.tsx';
import { PackList } from './pack-list.tsx';
import { PackView } from './pack-view.tsx';

/** 规则: which packs there are, by which one drafts are checked, and every rule of the one that is looked at. */
export function RulesSection({ rule }: Readonly<{ rule: string | undefined }>) {
  const { say } = useText();
  const packs = useAsk('packs.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (packs.error !== null) return <Failed error={packs.error.error} onRetry={() => void packs.refetch()} />;
  if (packs.data === undefined) return <Loading />;
  const pack = packs.data.find(({ id }) => id === chosen) ?? packs.data.find(({ inUse }) => inUse) ?? packs.data[0];
  if (pack === undefined) return null;
  return (
    <>
      <section className={page.section} aria-labelledby="packs-title">
        <div className={page.title}>
          <h2 id="packs-title">{say('rulebook.packs')}</h2>
          <span className={page.hint}>{say('rulebook.lead')}</span>
        </div>
        <PackList packs={packs.data} shown={pack.id} onShow={setChosen} />
      </section>
      <PackView
        key={`${pack.id} ${pack.version}`}
        pack={pack}
        base={packs.data.find(({ id }) => id === pack.extends)}
        firstRule={rule}
        onCopied={setChosen}
      />
    </>
  );
}

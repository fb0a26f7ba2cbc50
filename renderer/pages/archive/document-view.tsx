import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { Empty } from '../../parts/empty.tsx';
import { Failed, Loading } from '../../parts/waiting.tsx';
import classes from './archive.module.css';
import { AsideLine } from './aside-line.tsx';

/** One archived document with its text. */
export function DocumentView({ documentId }: Readonly<{ documentId: string | null }>) {
  const { say } = useText();
  return (
    <section className={classes.detail} aria-label={say('archive.detail')}>
      {documentId === null ? <Empty title={say('archive.choose')} /> : <Detail documentId={documentId} />}
    </section>
  );
}

function Detail({ documentId }: Readonly<{ documentId: string }>) {
  const { say, write } = useText();
  const got = useAsk('archive.get', { documentId });
  if (got.error !== null) return <Failed error={got.error.error} onRetry={() => void got.refetch()} />;
  if (got.data === undefined) return <Loading />;
  const { document: item, text } = got.data;
  const facts = [
    item.documentNumber,
    item.issuers.join('、') || null,
    item.signedOn === null ? null : write.date(item.signedOn),
    say('number.characters', { n: write.number(item.characters) }),
    say('archive.importedAt', { date: write.date(item.importedAt) }),
  ];
  return (
    <>
      <header className={classes.detailHead}>
        <h2>{item.title ?? item.file}</h2>
        <p className={classes.hint}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
        <p className={classes.hint}>
          {say('archive.fileName')}：{item.file}
        </p>
        <AsideLine key={item.id} item={item} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className={classes.detailText} tabIndex={0} lang="zh-CN">
        {text}
      </div>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { PackRule } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { BasisBlock } from './basis.tsx';
import { type Example, loadRulePages } from './pages.ts';
import { useParamWords } from './param-words.ts';
import classes from './rule-help.module.css';

type Props = Readonly<{
  rule: string;
  /** as the pack sets it; undefined: the pack doesn't have it */
  setting: PackRule | undefined;
  /** false: the values stand in a form beside it already */
  withParams?: boolean;
}>;

/** What a rule looks for and why, its values, what it catches and what it rightly lets pass. */
export function RuleText({ rule, setting, withParams = true }: Props) {
  const { say, term } = useText();
  const pages = useQuery({ queryKey: ['rule-pages'], queryFn: loadRulePages });
  const page = pages.data?.[rule];
  const what = term(`rules:${rule}.what`);
  return (
    <div className={classes.text}>
      {what !== '' && <p className={classes.what}>{what}</p>}
      {setting !== undefined && <BasisBlock basis={setting.basis} />}
      {withParams && setting !== undefined && <Params rule={rule} params={setting.params} />}
      {page !== undefined && (
        <>
          <Examples title={say('rule.caught')} kind="caught" examples={page.caught} />
          <Examples title={say('rule.notCaught')} kind="notCaught" examples={page.notCaught} />
          {(page.about !== '' || page.remarks !== '') && (
            <section lang="zh-CN">
              <h3>{say('rule.remarks')}</h3>
              {[page.about, page.remarks]
                .flatMap((text) => text.split(/\n{2,}/u))
                .filter((text) => text.trim() !== '')
                .map((text) => (
                  <p key={text}>{text}</p>
                ))}
            </section>
          )}
        </>
      )}
      {pages.data !== undefined && page === undefined && <p className={classes.soft}>{say('rule.noExamples')}</p>}
    </div>
  );
}

function Params({ rule, params }: Readonly<{ rule: string; params: PackRule['params'] }>) {
  const { say } = useText();
  const words = useParamWords();
  const entries = Object.entries(params);
  return (
    <section>
      <h3>{say('rule.params')}</h3>
      {entries.length === 0 ? (
        <p className={classes.soft}>{say('rule.noParams')}</p>
      ) : (
        <dl className={classes.params}>
          {entries.map(([name, value]) => (
            <div key={name}>
              <dt>{words.label(rule, name)}</dt>
              <dd>{words.value(name, value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

type ExamplesProps = Readonly<{ title: string; kind: 'caught' | 'notCaught'; examples: readonly Example[] }>;

/** Examples are documents, so they stay in Chinese in every language. */
function Examples({ title, kind, examples }: ExamplesProps) {
  const { say } = useText();
  return (
    <section>
      <h3>{title}</h3>
      <ul className={classes.examples} data-kind={kind} lang="zh-CN">
        {examples.map(({ text, reason, name }) => (
          <li key={text ?? name}>
            {text === undefined ? <p>{name}</p> : <blockquote>{text}</blockquote>}
            {reason !== null && reason !== undefined && (
              <p className={classes.soft}>{say('rule.exampleWhy', { why: reason })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { z } from 'zod';
import type { Basis, PackRule } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import classes from './rule-help.module.css';

/** The clause and how strongly it is worded, in small type. */
export function BasisLine({ basis: { instrument, article, strength } }: Readonly<{ basis: z.infer<typeof Basis> }>) {
  const { say, term } = useText();
  if (strength === 'own') return say('findings.basisOwn');
  return say('findings.basis', { instrument, article, strength: term(`strength:${strength}`) });
}

/** Everything that the pack says of where a rule comes from. */
export function BasisBlock({ basis }: Readonly<{ basis: PackRule['basis'] }>) {
  const { say, term } = useText();
  const { instrument, article, year, strength, verified, note } = basis;
  return (
    <section>
      <h3>{say('rule.basis')}</h3>
      {strength === 'own' ? (
        <p>{say('rule.own')}</p>
      ) : (
        <p>
          {say('rule.basisText', { instrument, article, year: String(year) })}
          <span className={classes.soft}>
            {' · '}
            {say('rule.strength', { strength: term(`strength:${strength}`) })}
            {' · '}
            {say(verified ? 'rule.verified' : 'rule.unverified')}
          </span>
        </p>
      )}
      {note !== undefined && note !== '' && (
        <p lang="zh-CN">
          <span className={classes.soft}>{say('rule.why')}：</span>
          {note}
        </p>
      )}
    </section>
  );
}

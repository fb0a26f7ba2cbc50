import { Button } from '@mantine/core';
import { useState } from 'react';
import { goTo } from '../../app/routes.tsx';
import { useText } from '../../app/texts.ts';
import { Dialog } from '../dialog.tsx';
import { groupOf } from '../rule-groups.ts';
import { Loading } from '../waiting.tsx';
import classes from './rule-help.module.css';
import { RuleText } from './rule-text.tsx';
import { TurnOff } from './turn-off.tsx';
import { usePackInUse } from './use-pack.ts';

type Props = Readonly<{ rule: string; onClose(): void }>;

/** 规则说明: what the rule is, on what it rests, and the way to turn it off. */
export function RuleHelp({ rule, onClose }: Props) {
  const { say, term } = useText();
  const pack = usePackInUse();
  const [turningOff, setTurningOff] = useState(false);
  const setting = pack?.rules[rule];
  const group = say(`group.${groupOf(rule)}`);
  return (
    <Dialog
      onClose={onClose}
      size={760}
      title={
        <>
          {term(`rules:${rule}.name`)}{' '}
          {setting !== undefined && (
            <span className={classes.state} data-state={setting.state}>
              {say('rule.lookup', { group, state: term(`packs:states.${setting.state}`) })}
            </span>
          )}
        </>
      }
    >
      {pack === undefined ? (
        <Loading />
      ) : turningOff ? (
        <TurnOff rule={rule} pack={pack} onCancel={() => setTurningOff(false)} onDone={onClose} />
      ) : (
        <>
          <RuleText rule={rule} setting={setting} />
          <div className={classes.foot}>
            <Button
              variant="subtle"
              onClick={() => {
                onClose();
                goTo('settings', { part: 'rules', rule });
              }}
            >
              {say('rule.settings')}
            </Button>
            {setting !== undefined && setting.state !== 'off' && (
              <Button variant="default" onClick={() => setTurningOff(true)}>
                {say('rule.turnOff')}
              </Button>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}

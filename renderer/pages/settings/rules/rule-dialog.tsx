import { Button, NativeSelect } from '@mantine/core';
import { Level, PackRule } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { groupOf } from '../../../parts/rule-groups.ts';
import { RuleText } from '../../../parts/rule-help/index.ts';
import { type Fault, isSame, type RuleChange } from './edits.ts';
import { ParamField } from './param-field.tsx';
import classes from './rules.module.css';

const states = PackRule.shape.state.options;

type Props = Readonly<{
  rule: string;
  setting: PackRule;
  base: PackRule | undefined;
  mayEdit: boolean;
  fault: Fault | null;
  onChange(change: RuleChange): void;
  onClose(): void;
}>;

/** A rule with everything that is said of it, and, in the office's own pack, what can be set. */
export function RuleDialog({ rule, setting, base, mayEdit, fault, onChange, onClose }: Props) {
  const { say, term } = useText();
  const group = say(`group.${groupOf(rule)}`);
  return (
    <Dialog
      onClose={onClose}
      size={760}
      title={
        <>
          {term(`rules:${rule}.name`)}{' '}
          <span className={classes.state} data-state={setting.state}>
            {say('rule.lookup', { group, state: term(`packs:states.${setting.state}`) })}
          </span>
        </>
      }
    >
      {mayEdit && <RuleForm rule={rule} setting={setting} base={base} fault={fault} onChange={onChange} />}
      <RuleText rule={rule} setting={setting} withParams={!mayEdit} />
      <div className={classes.dialogFoot}>
        <Button onClick={onClose}>{say('common.close')}</Button>
      </div>
    </Dialog>
  );
}

type FormProps = Omit<Props, 'mayEdit' | 'onClose'>;

function RuleForm({ rule, setting, base, fault, onChange }: FormProps) {
  const { say, term } = useText();
  const { state, level, params } = setting;
  const setParam = (name: string, value: unknown) => onChange({ params: { ...params, [name]: value } });
  const problem = fault === null ? null : term(`packs:problems.${fault.problem}`, { defaultValue: fault.problem });
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        <NativeSelect
          label={term('packs:fields.state')}
          value={state}
          data={states.map((value) => ({ value, label: term(`packs:states.${value}`) }))}
          onChange={(event) => {
            const wanted = states.find((value) => value === event.currentTarget.value);
            if (wanted !== undefined) onChange({ state: wanted });
          }}
        />
        <NativeSelect
          label={term('packs:fields.level')}
          value={level ?? ''}
          data={[
            { value: '', label: term('packs:byStrength') },
            ...Level.options.map((value) => ({ value, label: term(`levels:${value}`) })),
          ]}
          onChange={(event) =>
            onChange({ level: Level.options.find((value) => value === event.currentTarget.value) ?? null })
          }
        />
      </div>
      {Object.entries(params).map(([name, value]) => (
        <ParamField
          key={name}
          rule={rule}
          name={name}
          value={value}
          base={base?.params[name]}
          error={fault?.param === name ? problem : null}
          onChange={(now) => setParam(name, now)}
        />
      ))}
      {fault !== null && fault.param === null && (
        <p role="alert" className={classes.fault}>
          {problem}
        </p>
      )}
      {base !== undefined && !isSame(base, setting) && (
        <div>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => onChange({ state: base.state, level: base.level, params: base.params })}
          >
            {say('rulebook.reset')}
          </Button>
        </div>
      )}
    </div>
  );
}

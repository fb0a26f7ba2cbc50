import { NativeSelect, Tabs } from '@mantine/core';
import { Language } from '#shared/contract/index.ts';
import { goTo, useWhere } from '../../app/routes.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import page from '../../parts/page.module.css';
import { WorkspaceOffer } from '../../parts/workspace-offer.tsx';
import { ActorForm } from './actor-form.tsx';
import { WorkingCalendarSection } from './calendar/index.ts';
import { ClausesSection } from './clauses/index.ts';
import { RulesSection } from './rules/index.ts';
import classes from './settings.module.css';
import { WorkspaceCare } from './workspace-care.tsx';

const parts = ['general', 'rules', 'clauses'] as const;

/** 设置: who sits here, by which rules, in which workspace. */
export function SettingsPage() {
  const { say } = useText();
  const { version } = useSession();
  const { where } = useWhere();
  const part = parts.find((name) => name === where.part) ?? 'general';
  return (
    <div className={page.page}>
      <div className={page.title}>
        <h1>{say('settings.title')}</h1>
        <span className={page.hint}>{say('settings.version', { version })}</span>
      </div>
      <Tabs
        value={part}
        onChange={(value) => goTo('settings', value === null || value === 'general' ? {} : { part: value })}
        keepMounted={false}
      >
        <Tabs.List aria-label={say('rulebook.parts')}>
          {parts.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {say(`rulebook.tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="general" className={classes.panel}>
          <General />
        </Tabs.Panel>
        <Tabs.Panel value="rules" className={classes.panel}>
          <RulesSection rule={where.rule} />
        </Tabs.Panel>
        <Tabs.Panel value="clauses" className={classes.panel}>
          <ClausesSection />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

function General() {
  const { say } = useText();
  const { workspace } = useSession();
  return (
    <>
      <div className={classes.columns}>
        <section className={page.section} aria-labelledby="workspace-title">
          <h2 id="workspace-title">{say('workspace.title')}</h2>
          {workspace === null ? <WorkspaceOffer /> : <WorkspaceCare workspace={workspace} />}
        </section>
        <section className={page.section} aria-labelledby="actor-title">
          <h2 id="actor-title">{say('settings.actor')}</h2>
          <ActorForm />
          <LanguageChoice />
        </section>
      </div>
      <WorkingCalendarSection />
    </>
  );
}

function LanguageChoice() {
  const { say } = useText();
  const { settings } = useSession();
  const set = useDo('settings.set');
  return (
    <NativeSelect
      label={say('settings.language')}
      value={settings.language}
      data={Language.options.map((value) => ({ value, label: say(`settings.languages.${value}`) }))}
      onChange={(event) => {
        const language = Language.options.find((value) => value === event.currentTarget.value);
        if (language === undefined) return;
        set.mutate({ language });
      }}
    />
  );
}

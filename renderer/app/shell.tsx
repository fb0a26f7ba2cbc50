import { ArchivePage } from '../pages/archive/index.ts';
import { CheckPage } from '../pages/check/index.ts';
import { LedgerPage } from '../pages/ledger/index.ts';
import { OrgansPage } from '../pages/organs/index.ts';
import { SettingsPage } from '../pages/settings/index.ts';
import { AddingProvider } from './adding/index.ts';
import { DraftsProvider } from './drafts.tsx';
import { Link, type PageName, pageNames, usePage } from './routes.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { useSession } from './session.tsx';
import classes from './shell.module.css';
import { useText } from './texts.ts';

/** The frame around every page: where one can go, whose office this is, who sits here. */
export function Shell() {
  const { say } = useText();
  const page = usePage();
  return (
    <AddingProvider>
      <DraftsProvider>
        <div className={classes.shell}>
          <a className={classes.skip} href="#main">
            {say('app.skip')}
          </a>
          <header className={classes.bar}>
            <span className={classes.brand}>{say('app.name')}</span>
            <nav aria-label={say('app.nav.label')}>
              {pageNames.map((name) => (
                <Link key={name} to={name} className={classes.link} current={name === page}>
                  {say(`app.nav.${name}`)}
                </Link>
              ))}
            </nav>
            <Identity />
          </header>
          <SampleBanner />
          <main id="main" className={classes.main} tabIndex={-1}>
            <Page name={page} />
          </main>
        </div>
      </DraftsProvider>
    </AddingProvider>
  );
}

function Identity() {
  const { say } = useText();
  const { workspace, settings } = useSession();
  const actor = settings.actor;
  return (
    <Link to="settings" className={classes.identity}>
      {workspace?.name ?? say('app.noWorkspace')}
      {' · '}
      {actor === null ? say('app.noActor') : `${actor.name}（${say(`app.role.${actor.role}`)}）`}
    </Link>
  );
}

function Page({ name }: Readonly<{ name: PageName }>) {
  switch (name) {
    case 'check':
      return <CheckPage />;
    case 'archive':
      return <ArchivePage />;
    case 'ledger':
      return <LedgerPage />;
    case 'organs':
      return <OrgansPage />;
    case 'settings':
      return <SettingsPage />;
  }
}

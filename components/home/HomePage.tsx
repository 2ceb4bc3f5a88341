import { Link, Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import { BackupLine } from '../backup/BackupLine';
import { CoverButton } from '../cover/CoverButton';
import { KeptAside } from '../cover/KeptAside';
import { PlainPage } from '../cover/PlainPage';
import styles from './HomePage.module.css';
import { LeaveNote } from './LeaveNote';
import { laterPage } from './laterPage';

// Each is loaded when it is first opened, so that one page costs no more than what it shows.
const AgreementPage = laterPage(async () => (await import('../agreements/AgreementPage')).AgreementPage);
const BackupPage = laterPage(async () => (await import('../backup/BackupPage')).BackupPage);
const CausesPage = laterPage(async () => (await import('../path/CausesPage')).CausesPage);
const ExercisePage = laterPage(async () => (await import('../practices/ExercisePage')).ExercisePage);
const ExerciseRunPage = laterPage(async () => (await import('../practices/ExerciseRunPage')).ExerciseRunPage);
const JournalPage = laterPage(async () => (await import('./JournalPage')).JournalPage);
const OwnItemsPage = laterPage(async () => (await import('../path/OwnItemsPage')).OwnItemsPage);
const OwnSlipPage = laterPage(async () => (await import('../promises/own/OwnSlipPage')).OwnSlipPage);
const PathPage = laterPage(async () => (await import('../path/PathPage')).PathPage);
const PracticesPage = laterPage(async () => (await import('../practices/PracticesPage')).PracticesPage);
const PromisePage = laterPage(async () => (await import('../promises/one/PromisePage')).PromisePage);
const PromisesPage = laterPage(async () => (await import('../promises/PromisesPage')).PromisesPage);
const PromisesToMePage = laterPage(
  async () => (await import('../promises/toMe/PromisesToMePage')).PromisesToMePage,
);
const ReflectionPage = laterPage(async () => (await import('../path/ReflectionPage')).ReflectionPage);
const RemindersPage = laterPage(async () => (await import('../reminders/RemindersPage')).RemindersPage);
const SettingsPage = laterPage(async () => (await import('../settings/SettingsPage')).SettingsPage);
const ShelfPage = laterPage(async () => (await import('../shelf/ShelfPage')).ShelfPage);
const StagePage = laterPage(async () => (await import('../path/StagePage')).StagePage);
const SupportPage = laterPage(async () => (await import('./SupportPage')).SupportPage);
const TalkPage = laterPage(async () => (await import('../practices/talk/TalkPage')).TalkPage);
const WelcomePage = laterPage(async () => (await import('../welcome/WelcomePage')).WelcomePage);

const pages = [
  { path: '/path', Page: PathPage },
  { path: '/practices', Page: PracticesPage },
  { path: '/promises', Page: PromisesPage },
  { path: '/reminders', Page: RemindersPage },
  { path: '/journal', Page: JournalPage },
  { path: '/settings', Page: SettingsPage },
  { path: '/support', Page: SupportPage },
];

const support = '/support';

/** Where it is said that a backup would be good. Settings say it themselves, and help stays free of it. */
const everydayPages = ['/path', '/practices', '/promises', '/reminders', '/journal'];

/** The full page: everything that wants more room than a popup. */
export function HomePage() {
  const { cover } = useCover();
  const [location] = useHashLocation();
  // Help is there under every cover, in words that say nothing of why.
  const isPlain = cover === 'plain' && location !== support;
  return (
    <>
      {isPlain && <PlainPage />}
      <KeptAside isHere={!isPlain}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/welcome" component={WelcomePage} />
            <Route path="/talk" component={TalkPage} />
            <Route component={Shell} />
          </Switch>
        </Router>
      </KeptAside>
    </>
  );
}

function Shell() {
  const { home, newTab, shared } = useWords();
  const { cover } = useCover();
  const [location] = useLocation();
  const names: { readonly [path: string]: string } = {
    '/path': newTab.path,
    '/practices': newTab.practices,
    '/promises': newTab.promises,
    '/reminders': newTab.reminders,
    '/journal': newTab.journal,
    '/settings': newTab.settings,
    '/support': shared.support,
  };
  return (
    <div className={styles.shell}>
      <nav aria-label={home.navigation} className={styles.nav}>
        <a href="/newtab.html">{shared.newTab}</a>
        {pages
          .filter(({ path }) => cover !== 'plain' || path === support)
          .map(({ path }) => (
            <Link
              key={path}
              href={path}
              aria-current={location === path ? 'page' : location.startsWith(path) ? 'true' : undefined}
            >
              {names[path]}
            </Link>
          ))}
        <CoverButton />
      </nav>
      <main className={styles.main}>
        {cover !== 'plain' && <LeaveNote />}
        <Switch>
          {pages.map(({ path, Page }) => (
            <Route key={path} path={path} component={Page} />
          ))}
          <Route path="/path/:number" component={StagePage} />
          <Route path="/practices/:number" component={ExercisePage} />
          <Route path="/practices/:number/:run" component={ExerciseRunPage} />
          <Route path="/practices/:number/of/:id" component={AgreementPage} />
          <Route path="/promises/from/:from" component={PromisesPage} />
          <Route path="/shelf" component={ShelfPage} />
          <Route path="/promises/:id/own/:day" component={OwnSlipPage} />
          <Route path="/promises/to-me" component={PromisesToMePage} />
          <Route path="/promises/:id" component={PromisePage} />
          <Route path="/about" component={CausesPage} />
          <Route path="/backup" component={BackupPage} />
          <Route path="/own" component={OwnItemsPage} />
          <Route path="/look" component={ReflectionPage} />
          <Route>
            <Redirect to="/promises" replace />
          </Route>
        </Switch>
        {everydayPages.includes(location) && <BackupLine />}
      </main>
    </div>
  );
}

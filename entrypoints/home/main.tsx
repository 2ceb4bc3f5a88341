import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HomePage } from '../../components/home/HomePage';
import { Page } from '../../components/page/Page';
import { keepJournal } from '../../hooks/journal';
import { watchForLeave } from '../../hooks/leave';
import { watchForErasing } from '../../hooks/useErase';

keepJournal();
watchForLeave();
watchForErasing();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page canLeave>
        <HomePage />
      </Page>
    </StrictMode>,
  );
}

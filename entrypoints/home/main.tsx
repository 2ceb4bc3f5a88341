import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HomePage } from '../../components/home/HomePage';
import { Page } from '../../components/page/Page';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page>
        <HomePage />
      </Page>
    </StrictMode>,
  );
}

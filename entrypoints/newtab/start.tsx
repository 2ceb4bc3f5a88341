import { beginPage } from '../../components/page/beginPage';
import { NewTabPage } from '../../components/today/NewTabPage';

export const start = () => beginPage(<NewTabPage />);

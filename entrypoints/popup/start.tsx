import { beginPage } from '../../components/page/beginPage';
import { PopupPage } from '../../components/today/PopupPage';

export const start = () => beginPage(<PopupPage />);

import { opening } from '../../hooks/opening';
import { look } from './look';

// Everything else comes when it is wanted: at once where nothing was drawn ahead, otherwise when somebody moves or
// something changes.
void (opening()?.wanted ?? Promise.resolve(look)).then(async () => {
  const { start } = await import('./start');
  start();
});

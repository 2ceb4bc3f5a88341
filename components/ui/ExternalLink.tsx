import { useWords } from '../../hooks/useWords';

/**
 * The only way out of the extension: to a finder of help that content knows, by its id. It takes no address, so none
 * can be built from what a person stored. It opens in a new tab and tells the other side nothing.
 */
export function ExternalLink({ to }: { readonly to: string }) {
  const { directories, therapistDirectories } = useWords();
  const shown = [
    ...directories.filter(({ verified }) => verified),
    ...therapistDirectories.filter(({ verified }) => verified),
  ];
  const known = shown.find(({ id }) => id === to);
  if (!known) return null;
  return (
    <a href={known.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {known.name}
    </a>
  );
}

import { type ComponentType, createElement, useEffect, useState } from 'react';

/**
 * A page whose code is loaded when it is first shown, and which is there at once ever after. Until then its place is empty,
 * for some milliseconds: the code comes from the disk. React's own way would keep it back for a third of a second.
 */
export function laterPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let known: ComponentType<Props> | null = null;
  return function LaterPage(props: Props) {
    const [page, setPage] = useState(() => known);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (page) return;
      load().then((loaded) => {
        known = loaded;
        setPage(() => loaded);
      }, setFailure);
    }, [page]);
    // Thrown while drawing, so that the error boundary says it instead of a page that stays empty.
    if (failure) throw failure;
    return page && createElement(page, props);
  };
}

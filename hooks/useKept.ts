import { useEffect, useRef, useState } from 'react';
import { type DraftKind, type FormName, fieldsOf, isBeingWritten } from '../domain/draft';
import { useDraft, useDrafts } from './useDraft';

const nothing = { all: '' };
const noDrafts = {};

interface Kept<Value> {
  readonly value: Value;
  readonly put: (value: Value) => void;
  /** Saves it as what it is; the form then stands as at first. */
  readonly saveAs: (work: () => Promise<boolean>) => Promise<boolean>;
  /** Lets go of what was being written. */
  readonly discard: () => void;
}

function read<Value>(text: string): Value | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What stands in a form that is saved by a button. It is kept by itself as it changes, and comes back after the page was
 * closed: a moment later than the form, and never over what was typed meanwhile.
 */
export function useKept<Value>(form: FormName, start: Value): Kept<Value> {
  const drafts = useDrafts();
  const [value, setValue] = useState(start);
  const { write, saveAs, discard } = useDraft(form, { start: nothing, drafts: noDrafts });
  const isTouched = useRef(false);
  const [first] = useState(start);

  useEffect(() => {
    if (!drafts || isTouched.current) return;
    isTouched.current = true;
    const text = drafts[`${fieldsOf(form)}all`];
    const found = text === undefined ? null : read<Value>(text);
    if (text === undefined || found === null) return;
    setValue(found);
    write({ all: text });
  });

  return {
    value,
    put(next) {
      isTouched.current = true;
      setValue(next);
      const text = JSON.stringify(next);
      write({ all: text === JSON.stringify(first) ? '' : text });
    },
    async saveAs(work) {
      const isSaved = await saveAs(work);
      if (!isSaved) return false;
      setValue(first);
      discard();
      return true;
    },
    discard() {
      isTouched.current = true;
      setValue(first);
      discard();
    },
  };
}

/** Whether something is being written in a form, in this page or since before it was opened. */
export function useIsBeingWritten(form: FormName): boolean {
  const drafts = useDrafts();
  return drafts !== undefined && isBeingWritten(form, drafts);
}

/** From what a new record is being made in a form, or null when none is; undefined while that is being read. */
export function useBegunFrom(kind: DraftKind): string | null | undefined {
  const drafts = useDrafts();
  if (!drafts) return undefined;
  const start = `${kind} new:`;
  const field = Object.keys(drafts).find((one) => one.startsWith(start));
  return field?.slice(start.length).split(' ')[0] ?? null;
}

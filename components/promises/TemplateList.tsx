import { useLayoutEffect, useRef, useState } from 'react';
import type { PromiseTemplate } from '../../content/schema';
import { usePromiseTemplates } from '../../hooks/usePromiseTemplates';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './TemplateList.module.css';

interface Props {
  readonly isOpenAtFirst: boolean;
  readonly onChoose: (template: PromiseTemplate) => void;
}

const shownAtFirst = 4;
const shownMore = 6;

/** A few promises to begin with, the nearest first, and more on request. */
export function TemplateList({ isOpenAtFirst, onChoose }: Props) {
  const { promises, shared } = useWords();
  const templates = usePromiseTemplates();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [count, setCount] = useState(shownAtFirst);
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef(isOpenAtFirst ? shownAtFirst : 0);

  // What was asked for is where the keyboard goes on.
  useLayoutEffect(() => {
    const shown = isOpen ? count : 0;
    if (shown > shownBefore.current)
      list.current?.querySelectorAll('button')[isOpen ? shownBefore.current : 0]?.focus();
    shownBefore.current = shown;
  }, [isOpen, count]);

  if (!isOpen) {
    return (
      <div>
        <Button look="text" onClick={() => setIsOpen(true)}>
          {promises.otherTemplates}
        </Button>
      </div>
    );
  }
  return (
    <section className={styles.templates} aria-label={promises.templates}>
      <p>{promises.templates}</p>
      <ul ref={list}>
        {templates.slice(0, count).map((template) => (
          <li key={template.id}>
            <button
              type="button"
              onClick={() => {
                setIsOpen(false);
                onChoose(template);
              }}
            >
              <span>{shared.promiseText(template.text, template.when)}</span>
              <small>{shared.rhythm(template.cadence)}</small>
            </button>
          </li>
        ))}
      </ul>
      {count < templates.length && (
        <Button look="text" onClick={() => setCount(count + shownMore)}>
          {promises.moreTemplates}
        </Button>
      )}
    </section>
  );
}

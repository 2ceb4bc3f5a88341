import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { mostOwnItems, type OwnItem, problemOfOwnItem } from '../../domain/ownItem';
import { useKept } from '../../hooks/useKept';
import { useOwnItems } from '../../hooks/useOwnItems';
import { useOwnText } from '../../hooks/useOwnText';
import { useWords } from '../../hooks/useWords';
import { Own } from '../cover/Own';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './OwnItemsPage.module.css';

/** Gestures and lines in the person's own words. */
export function OwnItemsPage() {
  const { ownPage, path } = useWords();
  const { items } = useOwnItems();
  return (
    <Section title={ownPage.title} lead={ownPage.lead}>
      {(['gesture', 'line'] as const).map((kind) => (
        <section key={kind} className={styles.kind}>
          <h2>{ownPage.kinds[kind]}</h2>
          <OwnList items={items.filter((item) => item.kind === kind)} />
          {items.length < mostOwnItems ? <OwnForm kind={kind} /> : <p>{ownPage.full}</p>}
        </section>
      ))}
      <p>
        <Link href="/path">{path.wayBack}</Link>
      </p>
    </Section>
  );
}

function OwnList({ items }: { readonly items: readonly OwnItem[] }) {
  const { ownPage } = useWords();
  const { remove } = useOwnItems();
  const own = useOwnText();
  return (
    <ul>
      {items.map(({ id, text }) => (
        <li key={id}>
          <span>
            <Own>{text}</Own>
          </span>
          <Button look="text" aria-label={`${ownPage.remove}: ${own(text)}`} onClick={() => void remove(id)}>
            {ownPage.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function OwnForm({ kind }: { readonly kind: OwnItem['kind'] }) {
  const { ownPage } = useWords();
  const { add } = useOwnItems();
  const { value: text, put: setText, saveAs } = useKept(`line own-${kind}`, '');
  const [problem, setProblem] = useState<ReturnType<typeof problemOfOwnItem>>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemOfOwnItem(text);
    setProblem(found);
    if (!found) await saveAs(() => add(kind, text));
  }

  return (
    <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={ownPage.fields[kind]}
        own={text}
        problem={problem ? ownPage.problems[problem] : undefined}
      >
        {(ids) => <input {...ids} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <Button type="submit">{ownPage.add}</Button>
    </form>
  );
}

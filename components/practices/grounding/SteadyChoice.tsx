import type { Grounding } from '../../../content/schema';
import { useWords } from '../../../hooks/useWords';
import styles from './Steady.module.css';

/** Those that stand first; the others unfold. */
const first: readonly string[] = ['five-four-three-two-one', 'cool-water', 'to-the-corner'];

/** The set to choose from, the breath first. */
export function SteadyChoice({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const { steady: words, groundings, path } = useWords();
  const isFirst = ({ id }: Grounding) => first.includes(id);
  return (
    <section aria-label={words.choose}>
      <ul className={styles.choices}>
        <li>
          <Choice
            name={words.breathing.name}
            lasts={words.breathing.lasts}
            onChoose={() => onChoose('breath')}
          />
        </li>
        {groundings.filter(isFirst).map((grounding) => (
          <li key={grounding.id}>
            <Choice
              name={grounding.name}
              lasts={path.minutes(grounding.minutes)}
              onChoose={() => onChoose(grounding.id)}
            />
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.others}</summary>
        <ul className={styles.choices}>
          {groundings
            .filter((grounding) => !isFirst(grounding))
            .map(({ id, name, minutes }) => (
              <li key={id}>
                <Choice name={name} lasts={path.minutes(minutes)} onChoose={() => onChoose(id)} />
              </li>
            ))}
        </ul>
      </details>
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly lasts: string;
  readonly onChoose: () => void;
}

function Choice({ name, lasts, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} onClick={onChoose}>
      {name}
      <small>{lasts}</small>
    </button>
  );
}

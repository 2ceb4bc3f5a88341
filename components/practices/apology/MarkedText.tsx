import { type ComponentProps, type Ref, useDeferredValue } from 'react';
import styles from './MarkedText.module.css';

interface Mark {
  readonly start: number;
  readonly end: number;
}

interface Props {
  /** What `Field` gives to every field. */
  readonly ids: ComponentProps<'textarea'>;
  readonly value: string;
  /** Places to underline in `value`, from its beginning; none on another. */
  readonly marks: readonly Mark[];
  /** The one of them to stand out, if any. */
  readonly chosen?: Mark | undefined;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onWrite: (text: string) => void;
  /** Called with the place of the caret, and with null when the field is left. */
  readonly onCaret: (place: number | null) => void;
}

interface Stretch {
  readonly text: string;
  readonly mark?: Mark;
}

function stretchesOf(value: string, marks: readonly Mark[]): readonly Stretch[] {
  let from = 0;
  const stretches = marks.flatMap((mark): Stretch[] => {
    const before = value.slice(from, mark.start);
    from = mark.end;
    return [{ text: before }, { text: value.slice(mark.start, mark.end), mark }];
  });
  return [...stretches, { text: value.slice(from) }];
}

/**
 * A text field with underlined places. A text cannot be underlined inside a text field, so the same text lies unseen
 * behind it, in the same font and width, and carries the lines. It also gives the field its height. Both scroll
 * together because what scrolls is what holds them.
 */
export function MarkedText({ ids, value, marks, chosen, field, onWrite, onCaret }: Props) {
  // A long text may be drawn a moment later than it is typed.
  const drawn = useDeferredValue({ value, marks });
  return (
    <div className={styles.scroll}>
      <div className={styles.both}>
        <div className={styles.behind} dir="auto" aria-hidden="true">
          {stretchesOf(drawn.value, drawn.marks).map(({ text, mark }, at) =>
            mark ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches have their order only
              <mark key={at} data-start={mark.start} data-chosen={mark.start === chosen?.start || undefined}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {/* The line after the last line break has a height of its own. */}
          {'\u200b'}
        </div>
        <textarea
          {...ids}
          ref={field}
          dir="auto"
          value={value}
          onChange={({ target }) => onWrite(target.value)}
          onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
          onBlur={() => onCaret(null)}
        />
      </div>
    </div>
  );
}

/** Goes to a marked place: selects it in the field and brings its line into sight. */
export function goToMark(field: HTMLTextAreaElement | null, { start, end }: Mark): void {
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.parentElement?.querySelector(`mark[data-start="${start}"]`)?.scrollIntoView({ block: 'nearest' });
}

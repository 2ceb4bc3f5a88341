import type { Fact } from './fact';

/** What is being written in a form, so that it is found again after the page was closed. One record for each field. */
export interface Draft extends Fact {
  /** Such as `question asked text`, `goal new why` or `visit <id> note`: which form it is, of which record, and the field. */
  readonly field: string;
  readonly text: string;
}

/** What a page that was going away could still write of one form, since the moment of the last keystroke. The next page that shows it takes it in. */
export interface LateDrafts extends Fact {
  readonly drafts: Readonly<Record<string, string | null>>;
}

/** Which records forms change; a `line` is of no record. */
const draftKinds = ['question', 'goal', 'visit', 'pledge', 'reminder', 'toMe', 'line'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Which form it is: that of a record, by its id, or one for a new record. */
export type FormName = `${DraftKind} ${string}`;

/** What is being written, by field of the table. */
export type Drafts = Readonly<Record<string, string>>;

/** The texts of a form, by the name of the field in it. */
export type FormTexts = Readonly<Record<string, string>>;

const newRecords = ['new', 'asked', 'received'];
/** A form for a new record may say what it is made from, as in `pledge new:<id>`. */
const newRecord = 'new:';

/** What is kept of one form begins with this. */
export const fieldsOf = (form: FormName): string => `${form} `;

/** Of which form and which record a field is; `id` is null in one for a new record. Null when it is of no form. */
export function formOf(field: string): { readonly kind: DraftKind; readonly id: string | null } | null {
  const [kind, of = ''] = field.split(' ');
  const known = draftKinds.find((one) => one === kind);
  if (!known) return null;
  const isNew = known === 'line' || newRecords.includes(of) || of.startsWith(newRecord);
  return { kind: known, id: isNew ? null : of };
}

/** Whether something is being written in a form. */
export function isBeingWritten(form: FormName, drafts: Drafts): boolean {
  return Object.keys(drafts).some((field) => field.startsWith(fieldsOf(form)));
}

/** The texts of a form, with what was being written in place of those it begins with. */
export function resumed<Texts extends FormTexts>(form: FormName, start: Texts, drafts: Drafts): Texts {
  const names = Object.keys(start).filter((name) => fieldsOf(form) + name in drafts);
  return { ...start, ...Object.fromEntries(names.map((name) => [name, drafts[fieldsOf(form) + name]])) };
}

/**
 * What of a form is to be kept, by field of the table; null where nothing is. A form that stands as it began keeps
 * nothing. One in which something was written keeps that, and what it began with and is not stored yet, such as today.
 * @param stored the texts of the record, empty for a new one
 */
export function draftsOf(
  form: FormName,
  texts: { readonly start: FormTexts; readonly stored: FormTexts; readonly written: FormTexts },
): Readonly<Record<string, string | null>> {
  const { start, stored, written } = texts;
  const isWritten = Object.keys(written).some((name) => written[name] !== start[name]);
  return Object.fromEntries(
    Object.entries(written).map(([name, text]) => [
      fieldsOf(form) + name,
      isWritten && text !== (stored[name] ?? '') ? text : null,
    ]),
  );
}

import type { ExerciseOption, ExerciseStep } from '../../../content/schema';

/** The options of a field of a step, with its label; none when it is not a choice. */
export function optionsOf(
  { fields }: ExerciseStep,
  id: string,
): { readonly label: string; readonly options: readonly ExerciseOption[] } {
  const field = fields.find((one) => one.id === id);
  return {
    label: field?.label ?? '',
    options: field?.kind === 'some' || field?.kind === 'one' ? field.options : [],
  };
}

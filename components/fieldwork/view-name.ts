/** The screens of the supervisor, in the order of the menu. */
export const viewNames = [
  'progress',
  'rates',
  'outcomes',
  'stuck',
  'appointments',
  'interviewers',
  'monitor',
  'cases',
] as const;
export type FieldworkViewName = (typeof viewNames)[number];

export const isViewName = (name: string | undefined): name is FieldworkViewName =>
  viewNames.some((known) => known === name);

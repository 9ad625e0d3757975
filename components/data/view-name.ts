/** The parts of the data screen. */
export const viewNames = ['export', 'person', 'backup'] as const;
export type DataViewName = (typeof viewNames)[number];

export const isViewName = (name: string | undefined): name is DataViewName =>
  (viewNames as readonly string[]).includes(name ?? '');

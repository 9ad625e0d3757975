/** Nederlands: wanneer en hoe iemand wordt geprobeerd, zoals interviewer en leiding het allebei lezen. */
export const slots = {
  'weekday-daytime': 'doordeweeks overdag',
  'weekday-evening': 'doordeweeks ’s avonds',
  saturday: 'zaterdag',
  sunday: 'zondag',
} as const;

export const modes = { phone: 'telefoon', door: 'deur', self: 'zelf ingevuld' } as const;

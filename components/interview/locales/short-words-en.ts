/** English: words for when and how. */
export const slots = {
  'weekday-daytime': 'weekdays, daytime',
  'weekday-evening': 'weekdays, evening',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const;

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const modes = { phone: 'telephone', door: 'door', self: 'answered alone' } as const;

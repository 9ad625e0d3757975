/** English: when and how somebody is tried, in the words that interviewer and supervisor both read. */
export const slots = {
  'weekday-daytime': 'weekdays, daytime',
  'weekday-evening': 'weekdays, evening',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const;

export const modes = { phone: 'phone', door: 'door', self: 'filled in alone' } as const;

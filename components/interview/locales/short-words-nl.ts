/** Nederlands: woorden voor wanneer en hoe. */
export const slots = {
  'weekday-daytime': 'doordeweeks overdag',
  'weekday-evening': 'doordeweeks ’s avonds',
  saturday: 'zaterdag',
  sunday: 'zondag',
} as const;

export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export const modes = { phone: 'telefoon', door: 'deur', self: 'zelf ingevuld' } as const;

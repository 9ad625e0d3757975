/** The shortest study that is right, to damage one thing at a time in. */
export const minimalStudy = {
  id: 'linde',
  title: 'De Linde',
  organisation: 'Woonstichting Voorbeeld',
  complexes: [{ id: 'linde', label: 'De Linde', homes: 174 }],
  waves: [{ id: 'before', label: 'Vooraf' }],
  definitions: ['surveys/neighbours.json'],
  welcome: {
    heading: 'Welkom',
    whoAsks: 'Wij vragen.',
    whatHappens: 'Wij tellen.',
    whoSees: 'De onderzoekers.',
    whoDoesNotSee: 'Uw buren niet.',
    duration: 'Tien minuten.',
  },
  consent: [{ id: 'research', title: 'Meedoen', text: 'Ik doe mee.', required: true }],
};

/** A copy with one part replaced. */
export const studyWith = (part: Record<string, unknown>): Record<string, unknown> => ({
  ...(structuredClone(minimalStudy) as Record<string, unknown>),
  ...part,
});

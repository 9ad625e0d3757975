/** The few words of a meeting. Other languages than these get English ones, as the views of change and comparison do. */

interface MeetingMessages {
  readonly end: string;
  readonly previous: string;
  readonly next: string;
  readonly of: (at: string, all: string) => string;
}

const nl: MeetingMessages = {
  end: 'Sluiten',
  previous: 'Vorige',
  next: 'Volgende',
  of: (at, all) => `${at} van ${all}`,
};

const en: MeetingMessages = {
  end: 'Close',
  previous: 'Previous',
  next: 'Next',
  of: (at, all) => `${at} of ${all}`,
};

export const meetingMessages = (language: string): MeetingMessages => (language.split('-')[0] === 'nl' ? nl : en);

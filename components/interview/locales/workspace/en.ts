/** English. */
import type { WorkspaceWords } from '../messages.js';

const households = (count: number): string => (count === 1 ? '1 household' : `${String(count)} households`);

export const workspaceWords: WorkspaceWords = {
  workspace: {
    noWave:
      'This study has no wave yet to call households for. Put the tag in a <renovation-study> with a study.json that has waves.',
    unknownWave: (asked, known) => `There is no wave “${asked}” in this study. Nothing was changed. Known: ${known}.`,
    broken:
      'A part of this screen could not be loaded. What was kept is still there. See whether there is a connection, and try again.',
    waveClosed: (wave, day) =>
      `The wave “${wave}” closed on ${day}. Nobody is called any more; looking up and correcting still work.`,
    waveNotOpen: (wave, day) => `The wave “${wave}” begins on ${day}. Nobody is called until then.`,
    onlyInMemory:
      'This browser keeps nothing on this device. Everything you write down is gone when you close this page. Use another window, or switch storage on.',
    notFresh: 'This list may not be up to date.',
    interrupted: (address) =>
      `You still have ${address} in hand, in another window or in one that was closed. The answers up to then are kept.`,
    resume: 'Go on here',
  },
  trouble: {
    quota: 'This device has no room left. What was kept is still there. Make room and try again.',
    'newer-version': 'This page is older than the data on this device. Nothing was changed. Reload the page.',
    'switched-off': 'This browser keeps nothing on this device. Everything is gone when you close this page.',
    blocked: 'This page is still open in another tab, in an older version. Close that tab and it goes on here.',
    terminated: 'The storage of the browser has stopped. What was kept is still there. Try again.',
    closed: 'The storage is closed. What was kept is still there. Reload the page.',
    conflict: 'This was changed somewhere else as well. Both versions are kept.',
    'not-found': 'This is not on this device (any more). Nothing was changed.',
    failed: 'Saving does not work right now. What is on the screen stays there. Try again.',
  },
  households: {
    title: 'Change households',
    text: 'Tick the households. Whoever moves out keeps their answers; a new tenant begins anew.',
    all: (count) => `All ${String(count)} in this list`,
    chosen: (count) => (count === 0 ? 'Nobody ticked yet' : `${households(count)} ticked`),
    change: 'What changes?',
    kinds: {
      stay: 'Stays elsewhere for a while',
      home: 'Is home again',
      'moved-out': 'Has moved out',
      'new-tenant': 'Somebody else lives there now',
    },
    stayAt: 'Temporary address',
    day: 'Since',
    newTenantText:
      'The old household is closed. The new one gets a case of its own, and is never compared with the old one.',
    movedOut: 'Has moved out',
    save: (count) => (count === 0 ? 'Change' : `Change ${households(count)}`),
    kept: (change, count) => `Saved: ${change.toLowerCase()}, ${households(count)}.`,
    missing: {
      chosen: 'Tick a household first.',
      address: 'Fill in the temporary address.',
      day: 'Fill in a date.',
      one: 'A new tenant belongs to one address. Tick one.',
      phone: 'This telephone number is not right. Nothing was changed.',
      unchanged: 'Somebody else just changed one of these households. Nothing was changed. Try again.',
    },
  },
  register: {
    empty: 'There are no households in this study yet. Import the register first.',
    show: 'Import the register',
    hide: 'Back to the list',
  },
  keyLines: {
    consentBack: 'Ask the consent before this one again',
    searchFirst: 'In the search field: to the first one found',
    correct: 'Correct the last outcome',
  },
};

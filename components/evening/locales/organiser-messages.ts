/** The words of the organiser's view. */
export interface OrganiserMessages {
  readonly door: {
    readonly title: string;
    readonly text: string;
    readonly alone: string;
    readonly open: string;
    readonly first: string;
  };
  readonly close: string;
  readonly title: string;
  readonly saved: string;
  readonly vote: {
    readonly title: string;
    readonly turns: (turns: number) => string;
    readonly end: string;
    readonly reopen: string;
    readonly ended: string;
  };
  readonly topics: {
    readonly title: string;
    readonly none: string;
    readonly votes: string;
    readonly joiners: string;
    readonly topic: string;
    readonly edit: (topic: string) => string;
    readonly up: (topic: string) => string;
    readonly remove: (topic: string) => string;
    readonly removed: (topic: string) => string;
    readonly add: string;
  };
  readonly ideas: {
    readonly title: string;
    readonly text: string;
    readonly chosenBy: (people: string, about: boolean) => string;
    readonly put: (topic: string) => string;
    readonly fromStudy: string;
    readonly fromList: string;
    readonly unreadable: string;
  };
  readonly editor: {
    readonly add: string;
    readonly edit: string;
    readonly label: (language: string) => string;
    readonly promise: (language: string) => string;
    readonly by: string;
    readonly when: string;
    readonly whenHint: string;
    readonly languagesHint: string;
    readonly save: string;
    readonly cancel: string;
    readonly needsLabel: string;
    readonly needsPromise: string;
  };
  readonly joiners: {
    readonly title: string;
    readonly none: string;
    readonly name: string;
    readonly contact: string;
    readonly agreed: string;
    readonly nameless: (count: number) => string;
    readonly empty: (name: string) => string;
    readonly emptyAsk: (name: string) => string;
    readonly emptyYes: string;
    readonly emptyNo: string;
    readonly emptied: string;
    readonly print: string;
    readonly csv: string;
    readonly file: string;
    readonly printed: (topic: string) => string;
    readonly confidential: string;
  };
  readonly grievances: { readonly title: string; readonly none: string; readonly text: string };
  readonly devices: {
    readonly title: string;
    readonly text: string;
    readonly save: string;
    readonly bring: string;
    readonly brought: (turns: number) => string;
    readonly notAFile: string;
    readonly file: string;
  };
}

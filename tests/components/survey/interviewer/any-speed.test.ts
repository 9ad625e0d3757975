/** Keys typed faster than the screen follows: not one is lost, and not one is misplaced. */
import { expect } from 'chai';
import type { SurveyModel } from 'survey-core';
import { nonresponsesIn } from '../../../../components/survey/player/kept-nonresponse.js';
import { calm, keysIn, pressKey } from '../../../support/interviewer-keys.js';
import { mountSurvey } from '../../../support/mount-survey.js';
import { seeded } from '../../../support/seeded.js';

const abc = ['a', 'b', 'c'];
const twelve = Array.from({ length: 12 }, (_none, index) => `n${String(index + 1)}`);

/** Answers bring questions, hide them, and send them to another page. */
const elements = (): readonly object[] => [
  { type: 'radiogroup', name: 'home', choices: abc },
  { type: 'text', name: 'why', visibleIf: "{home} = 'b'" },
  { type: 'checkbox', name: 'help', choices: abc, showOtherItem: true, showNoneItem: true },
  { type: 'text', inputType: 'number', name: 'people', visibleIf: "{help} contains 'a'" },
  {
    type: 'matrix',
    name: 'trust',
    columns: [1, 2, 3],
    rows: [{ value: 'r1', visibleIf: "{home} <> 'c'" }, 'r2', 'r3'],
  },
  { type: 'dropdown', name: 'town', choices: twelve },
  { type: 'rating', name: 'mark', rateMin: 1, rateMax: 10 },
  { type: 'comment', name: 'story', visibleIf: '{mark} > 5' },
  { type: 'boolean', name: 'sure', isRequired: true },
  { type: 'slider', name: 'long' },
  {
    type: 'paneldynamic',
    name: 'kids',
    panelCount: 1,
    templateElements: [{ type: 'radiogroup', name: 'sex', choices: abc }],
  },
  { type: 'text', inputType: 'date', name: 'born' },
];

const DEFINITIONS: Readonly<Record<string, object>> = {
  'pages of three': {
    pages: [0, 3, 6, 9].map((at) => ({ name: `p${String(at)}`, elements: elements().slice(at, at + 3) })),
  },
  'one page': { elements: elements() },
  'one question at a time': { questionsOnPageMode: 'questionPerPage', elements: elements() },
};

/** What an interviewer's hands do, and a cat on the keyboard. The end is never reached: there the interview is over. */
const KEYS = '1122334567890⏎⏎⏎⏎⏎⏎⏎⏎←←drcx+ae-.⌦⎋*';

function someKeys(random: () => number, count: number): string[] {
  const keys = [...keysIn(KEYS)];
  return Array.from({ length: count }, () => keys[Math.floor(random() * keys.length)]!);
}

/** Answers, and what was said in the place of one. */
const result = (survey: SurveyModel): unknown => ({ data: survey.data as unknown, said: nonresponsesIn(survey) });

const pauses = {
  frame: () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
  task: () => new Promise<void>((resolve) => setTimeout(resolve)),
  microtask: () => Promise.resolve(),
};

type Pause = (mounted: Awaited<ReturnType<typeof mountSurvey>>, random: () => number) => Promise<void> | undefined;

async function played(definition: object, keys: readonly string[], pause: Pause, seed: number): Promise<unknown> {
  const options = { keys: true, nonresponse: ['dont-know', 'refused'] as const };
  const mounted = await mountSurvey(structuredClone(definition), options);
  const random = seeded(seed);
  await calm(mounted);
  for (const key of keys) {
    pressKey(mounted.root, key);
    await pause(mounted, random);
    if (mounted.survey.state === 'completed') break;
  }
  await calm(mounted);
  const given = result(mounted.survey);
  mounted.remove();
  return given;
}

const slowly: Pause = (mounted) => calm(mounted);
const atOnce: Pause = () => undefined;
const anyhow: Pause = (_mounted, random) => {
  const speed = random();
  if (speed < 0.4) return undefined;
  return speed < 0.6 ? pauses.microtask() : speed < 0.8 ? pauses.task() : pauses.frame();
};

for (const [name, definition] of Object.entries(DEFINITIONS)) {
  describe(`Keys at any speed, ${name}`, function () {
    this.timeout(120_000);
    for (let seed = 1; seed <= 5; seed++) {
      it(`give the answers that they give when they are typed slowly (${String(seed)})`, async () => {
        const keys = someKeys(seeded(seed * 7919), 60);
        const wanted = await played(definition, keys, slowly, seed);
        for (const pause of [atOnce, anyhow]) {
          expect(await played(definition, keys, pause, seed), keys.join(' ')).to.deep.equal(wanted);
        }
      });
    }
  });
}

import { expect } from 'chai';
import fc from 'fast-check';
import { buildingPlan } from '../../../../domain/fieldwork/doors/building-plan.js';
import { doorsOf, type Building, type PlannedHome } from '../../../../domain/fieldwork/doors/door-plan.js';
import { naturalOrder } from '../../../../domain/fieldwork/doors/natural-order.js';

const complexes = [
  {
    id: 'linde',
    buildings: [
      { id: 'zuid', label: 'Zuid', stairwells: ['Z2', 'Z1'] },
      { id: 'noord', label: 'Noord', stairwells: ['N1'] },
    ],
  },
];

interface Where {
  readonly complex?: string;
  readonly building?: string | null;
  readonly stairwell?: string | null;
  readonly street?: string;
  readonly postcode?: string;
  readonly movedOutAt?: string | null;
}

/** `12 hs`: the number, and what comes after it. */
function home(at: string, where: Where = {}, id = at): PlannedHome {
  const [number = '', addition = null] = at.split(/ (.*)/u);
  const { street = 'Lindestraat', postcode = '9999 XA', movedOutAt = null, complex = 'linde' } = where;
  const { building = 'zuid', stairwell = 'Z1' } = where;
  const address = { street, number, addition, postcode, town: 'Voorbeeldstad' };
  return { case: `before/${id}`, household: { complex, building, stairwell, address, movedOutAt } };
}

const plan = (...homes: PlannedHome[]): readonly Building[] => buildingPlan(homes, complexes);
const onlyEntrance = (...homes: PlannedHome[]) => plan(...homes)[0]!.entrances[0]!;
const numbers = (building: readonly Building[]): string[] =>
  building.flatMap(({ entrances }) => entrances.flatMap(doorsOf)).map(({ number }) => number);
const rows = (...homes: PlannedHome[]) =>
  onlyEntrance(...homes).rows.map(({ floor, cells }) => [floor, ...cells.map((cell) => cell?.number ?? '')]);

describe('the plan of a building', () => {
  it('goes from building to stairwell to door, in the order of the study', () => {
    const buildings = plan(
      home('9', { building: 'noord', stairwell: 'N1' }),
      home('3', { stairwell: 'Z1' }),
      home('1', { stairwell: 'Z2' }),
      home('5', { stairwell: null }),
      home('7', { building: 'bijgebouw', stairwell: 'B' }),
      home('2', { building: null, stairwell: null }),
    );
    expect(buildings.map(({ building }) => building)).to.deep.equal(['zuid', 'noord', 'bijgebouw', null]);
    expect(buildings[0]!.entrances.map(({ stairwell }) => stairwell)).to.deep.equal(['Z2', 'Z1', null]);
  });

  it('reads numbers as people do', () => {
    expect(numbers(plan(home('10'), home('2 C'), home('2'), home('2 A'), home('12')))).to.deep.equal([
      '2',
      '2 A',
      '2 C',
      '10',
      '12',
    ]);
  });

  it('puts floors above each other where the numbers name them', () => {
    const homes = ['12 hs', '12 I', '12 II', '14 hs', '14 I', '14 II'].map((each) => home(each));
    expect(rows(...homes)).to.deep.equal([
      [2, '12 II', '14 II'],
      [1, '12 I', '14 I'],
      [0, '12 hs', '14 hs'],
    ]);
  });

  it('leaves room where a floor has no door, so that doors above each other stay so', () => {
    expect(rows(home('12'), home('12 1-hoog'), home('14 2-hoog'), home('14'))).to.deep.equal([
      [2, '', '14 2-hoog'],
      [1, '12 1-hoog', ''],
      [0, '12', '14'],
    ]);
  });

  it('guesses no floor: letters are doors, and so is a lonely I among them', () => {
    expect(rows(home('12 H'), home('12 I'), home('12 J'))).to.deep.equal([[null, '12 H', '12 I', '12 J']]);
    expect(rows(home('12 1'), home('12 2'), home('12 3'))).to.deep.equal([[null, '12 1', '12 2', '12 3']]);
    expect(rows(home('12 1'), home('12 2'), home('12 hs'))[0]).to.deep.equal([2, '12 2']);
  });

  it('sees galleries in hundreds, and not in a street that goes on beyond a hundred', () => {
    const gallery = ['101', '102', '103', '201', '202', '203'].map((each) => home(each));
    expect(rows(...gallery)).to.deep.equal([
      [null, '201', '202', '203'],
      [null, '101', '102', '103'],
    ]);
    expect(rows(home('97'), home('99'), home('101'), home('103'))).to.have.length(1);
  });

  it('piles up galleries that a register has in the place of stairwells', () => {
    const galleries = ['Galerij 2', 'Galerij 10', 'Galerij 1'].map((stairwell) => home('1', { stairwell }, stairwell));
    const [building] = plan(...galleries);
    expect(building!.stacked).to.equal(true);
    expect(building!.entrances.map(({ stairwell }) => stairwell)).to.deep.equal([
      'Galerij 10',
      'Galerij 2',
      'Galerij 1',
    ]);
    expect(plan(...galleries, home('3'))[0]!.stacked).to.equal(false);
  });

  it('shows homes without building or stairwell by street and postcode', () => {
    const nowhere = { building: null, stairwell: null };
    const [building] = plan(
      home('2', { ...nowhere, street: 'Wilgenpad' }),
      home('4', nowhere),
      home('2', nowhere, 'other'),
      home('30', { ...nowhere, postcode: '9999 XB' }),
    );
    expect(building!.entrances.map(({ street, first, last }) => `${street} ${first}-${last}`)).to.deep.equal([
      'Lindestraat 2-4',
      'Lindestraat 30-30',
      'Wilgenpad 2-2',
    ]);
  });

  it('walks a long street in parts, and never parts the doors of one number', () => {
    const street = Array.from({ length: 1000 }, (_, index) =>
      home(`${String(Math.floor(index / 3) + 1)} ${'ABC'.charAt(index % 3)}`, { stairwell: null }),
    );
    const [building] = plan(...street);
    const parts = building!.entrances.map((entrance) => doorsOf(entrance).map(({ number }) => number));
    expect(parts.flat()).to.have.length(1000);
    expect(Math.max(...parts.map(({ length }) => length))).to.be.at.most(50);
    const firsts = parts.map(([first]) => first!.split(' ')[1]);
    expect(new Set(firsts)).to.deep.equal(new Set(['A']));
    expect(new Set(building!.entrances.map(({ id }) => id)).size).to.equal(parts.length);
  });

  it('shows a stairwell as one, however many doors it has', () => {
    const homes = Array.from({ length: 96 }, (_, index) => home(String(index + 1)));
    expect(plan(...homes)[0]!.entrances).to.have.length(1);
  });

  it('shows the new tenant after a move, and an empty home as the home of who left last', () => {
    const left = { movedOutAt: '2026-01-01T00:00:00.000Z' };
    const later = { movedOutAt: '2026-06-01T00:00:00.000Z' };
    const doors = onlyEntrance(
      home('1', left, 'old'),
      home('1', {}, 'new'),
      home('2', left, 'first'),
      home('2', later, 'second'),
    );
    expect(doorsOf(doors).map((door) => door.case)).to.deep.equal(['before/new', 'before/second']);
  });

  it('shows both when a register has two households in one home', () => {
    expect(doorsOf(onlyEntrance(home('1', {}, 'a'), home('1', {}, 'b')))).to.have.length(2);
  });

  it('is empty without homes', () => expect(plan()).to.deep.equal([]));
});

describe('any register', () => {
  const addition = fc.constantFrom(null, 'hs', 'HS', 'I', 'II', '1', '2-hoog', 'A', 'a', 'B 2', 'bis');
  const anyHome = fc
    .record({
      number: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 95, max: 310 })),
      addition,
      complex: fc.constantFrom('linde', 'iep'),
      building: fc.constantFrom(null, 'zuid', 'noord', 'west'),
      stairwell: fc.constantFrom(null, 'Z1', 'Z2', 'x'),
      street: fc.constantFrom('Lindestraat', 'Wilgenpad', 'Plein 1940'),
      postcode: fc.constantFrom('9999 XA', '9999 XB'),
      movedOutAt: fc.constantFrom(null, null, null, '2026-01-01T00:00:00.000Z'),
    })
    .map(({ number, addition: part, ...where }) => ({
      at: part === null ? String(number) : `${String(number)} ${part}`,
      where,
    }));
  const anyRegister = fc
    .array(anyHome, { maxLength: 120 })
    .map((homes) => homes.map(({ at, where }, index) => home(at, where, String(index))));

  it('shows every household that lives there once, in one place', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const shown = buildingPlan(register, complexes).flatMap(({ entrances }) =>
          entrances.flatMap(doorsOf).map((door) => door.case),
        );
        const present = register.filter(({ household }) => household.movedOutAt === null);
        expect(new Set(shown).size).to.equal(shown.length);
        expect(shown).to.include.members(present.map((each) => each.case));
      }),
    );
  });

  it('gives the same plan whatever the order of the list', () => {
    const shuffledPair = anyRegister.chain((register) =>
      fc.tuple(
        fc.constant(register),
        fc.shuffledSubarray(register, { minLength: register.length, maxLength: register.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledPair, ([register, other]) => {
        expect(buildingPlan(other, complexes)).to.deep.equal(buildingPlan(register, complexes));
      }),
    );
  });

  it('keeps every stairwell of a building together, and numbers going up in every row', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        for (const { entrances } of buildingPlan(register, complexes)) {
          const stairwells = entrances.flatMap(({ stairwell }) => (stairwell === null ? [] : [stairwell]));
          expect(new Set(stairwells).size).to.equal(stairwells.length);
          for (const { cells } of entrances.flatMap(({ rows: each }) => each)) {
            const row = cells.filter((cell) => cell !== null);
            const ordered = [...row].sort(
              (a, b) => naturalOrder(a.street, b.street) || naturalOrder(a.number, b.number),
            );
            expect(row.map(({ number }) => number)).to.deep.equal(ordered.map(({ number }) => number));
          }
        }
      }),
    );
  });

  it('orders numbers in one way alone', () => {
    const text = fc.oneof(fc.stringMatching(/^\d{0,3} ?[A-Za-z]{0,2} ?\d?$/u), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(naturalOrder(a, b))).to.equal(0 - Math.sign(naturalOrder(b, a)));
        expect(naturalOrder(a, b) === 0).to.equal(a === b);
        if (naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0) expect(naturalOrder(a, c)).to.be.at.most(0);
      }),
    );
  });
});

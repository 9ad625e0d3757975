import { expect } from 'chai';
import fc from 'fast-check';
import { ColumnNames, LONGEST_NAME } from '../../../domain/exports/columns/names.js';

describe('names of columns', () => {
  it('hold in SPSS, Stata and R, and differ by more than case, whatever questions are called', () => {
    const calls = fc.array(
      fc.tuple(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom('all', 'TO', '_n', 'str12', 'strL', 'if', 'Ünïcode', 'سؤال'),
        ),
        fc.oneof(fc.constant(''), fc.string()),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(calls, (asked) => {
        const names = new ColumnNames();
        const given = asked.map(([text, ending]) => names.take(text, ending));
        for (const name of given)
          expect(name)
            .to.match(/^[A-Za-z][A-Za-z0-9_]*$/)
            .and.have.length.at.most(LONGEST_NAME);
        expect(new Set(given.map((name) => name.toLowerCase())).size).to.equal(given.length);
        const reserved =
          /^(all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with|if|in|using|str\d+|strL|byte|int|long|float|double)$/i;
        for (const name of given) expect(name).not.to.match(reserved);
      }),
    );
  });

  it('keep the code of a choice readable where question and code together are too long', () => {
    const names = new ColumnNames();
    const question = 'what_do_you_think_of_the_renovation';
    expect(names.take(question, 'heating')).to.equal('what_do_you_think_of_the_heating');
    expect(names.take(question, 'heating')).to.equal('what_do_you_think_of_t_heating_2');
  });
});

import { expect } from 'chai';
import { checkDefinitionText } from '../../../domain/questionnaire/check/check-definition-text.js';

const codesOf = (source: string, largest?: number): readonly string[] =>
  checkDefinitionText(source, largest === undefined ? {} : { largest }).findings.map(({ code }) => code);

describe('the check of the text of a definition', () => {
  it('gives line and column of what it finds', () => {
    const source =
      '{\n  "elements": [\n    { "type": "text", "name": "a" },\n    { "type": "txt", "name": "b" }\n  ]\n}';
    const { definition, findings } = checkDefinitionText(source);
    expect(findings).to.have.length(1);
    expect(findings[0]).to.deep.include({ code: 'unknown-type', place: { line: 4, column: 15 }, suggestion: 'text' });
    expect(definition).to.deep.equal(JSON.parse(source));
  });

  it('says where the JSON breaks', () => {
    const { definition, findings } = checkDefinitionText(
      '{\n  "elements": [\n    { "type": "text" "name": "a" }\n  ]\n}',
    );
    expect(definition).to.equal(undefined);
    expect(findings[0]).to.deep.include({ code: 'comma-expected', severity: 'refuse', place: { line: 3, column: 22 } });
  });

  it('tells every way in which JSON breaks', () => {
    expect(codesOf('')).to.deep.equal(['value-expected']);
    expect(codesOf('{"elements": [}')).to.include('value-expected');
    expect(codesOf('{"elements" []}')).to.include('colon-expected');
    expect(codesOf('{"elements": []')).to.include('close-expected');
    expect(codesOf('{"a": 1} {}')).to.include('end-expected');
    expect(codesOf('{"a": "x')).to.include('text-broken');
    expect(codesOf('{"a": 1 /* x */}')).to.include('comment-not-allowed');
  });

  it('warns of a property that is there twice', () => {
    const { findings } = checkDefinitionText('{"elements": [{"type": "text", "name": "a", "name": "b"}]}');
    expect(findings[0]).to.deep.include({
      code: 'duplicate-key',
      severity: 'warning',
      path: ['elements', 0, 'name'],
      parameters: { key: 'name' },
    });
  });

  it('refuses one that is too large before it reads it', () => {
    const huge = `{"elements": [${'{"type":"text","name":"a"},'.repeat(200_000)}]}`;
    const started = performance.now();
    const { definition, findings } = checkDefinitionText(huge);
    expect(performance.now() - started).to.be.lessThan(2000);
    expect(definition).to.equal(undefined);
    expect(findings).to.have.length(1);
    expect(findings[0]).to.deep.include({
      code: 'too-large',
      place: { line: 1, column: 1 },
      parameters: { size: huge.length, limit: 4_000_000 },
    });
  });

  it('counts bytes, not letters, and takes the limit that it is given', () => {
    const source = '{"elements":[{"type":"text","name":"a","title":"é€😀"}]}';
    const bytes = new TextEncoder().encode(source).length;
    expect(codesOf(source, bytes)).to.deep.equal([]);
    expect(codesOf(source, bytes - 1)).to.deep.equal(['too-large']);
  });

  it('refuses one that is nested beyond reason', () =>
    expect(codesOf('['.repeat(100_000))).to.deep.equal(['too-deep']));

  it('reads past the mark that some editors put in front', () =>
    expect(codesOf('\uFEFF{"elements":[{"type":"text","name":"a"}]}')).to.deep.equal([]));
});

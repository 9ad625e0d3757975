import { expect } from 'chai';
import { localeService, matchLanguage, startLanguage } from '../../../components/study/languages.js';
import { rememberedLanguage, rememberLanguage } from '../../../components/study/language-memory.js';

describe('the language of a study', () => {
  const languages = ['nl', 'en', 'pt-BR'];

  it('is matched in any case, and by its base', () => {
    expect(matchLanguage('EN', languages)).to.equal('en');
    expect(matchLanguage('nl-BE', languages)).to.equal('nl');
    expect(matchLanguage('pt', languages)).to.equal('pt-BR');
    expect(matchLanguage('pt-br', languages)).to.equal('pt-BR');
    expect(matchLanguage('tr', languages)).to.equal(null);
    expect(matchLanguage('', languages)).to.equal(null);
    expect(matchLanguage(undefined, languages)).to.equal(null);
  });

  it('begins with the first wish that can be met, or with the first language', () => {
    expect(startLanguage([null, 'tr', 'en-GB', 'nl'], languages)).to.equal('en');
    expect(startLanguage(['tr'], languages)).to.equal('nl');
  });

  it('is never changed to one that the study does not have', () => {
    const chosen: string[] = [];
    const service = localeService('nl', languages, (language) => chosen.push(language));
    service.choose('tr');
    service.choose('en-GB');
    expect(chosen).to.deep.equal(['en']);
  });

  it('is remembered per study', () => {
    localStorage.clear();
    rememberLanguage('linde', 'tr');
    expect(rememberedLanguage('linde')).to.equal('tr');
    expect(rememberedLanguage('iep')).to.equal(null);
  });

  it('is not remembered, and breaks nothing, where the browser keeps nothing', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      rememberLanguage('linde', 'ar');
      expect(rememberedLanguage('linde')).to.equal(null);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });
});

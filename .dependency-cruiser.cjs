/** The directions of the house (docs/architecture.md). `import type` counts: tsPreCompilationDeps. */
const only = (name, library, home) => ({
  name,
  severity: 'error',
  from: { path: '^(cli|components|domain|storage|demo|server)/', pathNot: `^${home}` },
  to: { path: `(^|/)node_modules/${library}/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(cli|components|domain|storage|demo)/' },
      // Types alone, behind a condition that code does not use.
      to: { couldNotResolve: true, pathNot: '^vite/client$' },
    },
    {
      name: 'domain-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '^(cli|components|storage|demo|server|tests|scripts)/' },
    },
    {
      name: 'storage-imports-domain-alone',
      severity: 'error',
      from: { path: '^storage/' },
      to: { path: '^(cli|components|demo|server|tests|scripts)/' },
    },
    {
      name: 'components-reach-storage-through-contexts',
      comment:
        'components/study/local-services.ts is the one joint: it opens the store that <renovation-study> provides.',
      severity: 'error',
      from: { path: '^components/', pathNot: '^components/study/local-services\\.ts$' },
      to: { path: '^(cli|storage|server|demo|tests|scripts)/' },
    },
    {
      name: 'dashboards-see-releases-only',
      comment: 'A dashboard or result card reads nothing but a Release.',
      severity: 'error',
      from: { path: '^components/(dashboard|results)/' },
      to: { path: '^(components/(survey|interview|study)/|domain/(records/store|questionnaire/score))' },
    },
    {
      name: 'the-command-line-needs-no-page',
      comment: 'Of the components only how a study is read and told about: nothing that draws.',
      severity: 'error',
      from: { path: '^cli/' },
      to: {
        path: '^(components|storage|demo|server|tests|scripts)/',
        pathNot: '^components/study/(study-codebook|finding-sentence|locales/)',
      },
    },
    only('survey-core-in-survey', 'survey-core', 'components/survey/'),
    only('chart-js-in-dashboard', 'chart\\.js', 'components/dashboard/'),
    only('idb-in-storage', 'idb', 'storage/'),
    {
      name: 'no-dev-dependencies-in-the-product',
      severity: 'error',
      from: { path: '^(cli|components|domain|storage)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};

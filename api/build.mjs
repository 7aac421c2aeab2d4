import { build } from 'esbuild';

// Our own code (workspace packages included) goes into the bundles; libraries stay in node_modules.
await build({
  entryPoints: [
    ...(process.argv.length > 2
      ? process.argv.slice(2)
      : [
          'src/main.ts',
          'src/city.ts',
          'src/audit-verify.ts',
          'src/gate.ts',
          'src/emit-schema.ts',
          'src/rehearse-year-end.ts',
        ]),
    'src/integrations/uploads/workshop-worker.ts',
  ],
  outdir: 'dist',
  // Beside each other, wherever their sources are: a worker is found by its name.
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  sourcemap: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [
    {
      name: 'libraries-stay-outside',
      // What a workspace package depends on is bundled with it: this package could not resolve it at run time.
      setup: ({ onResolve }) =>
        onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
          path.startsWith('@qinshi/') || !importer.startsWith(import.meta.dirname)
            ? null
            : { path, external: true },
        ),
    },
  ],
});

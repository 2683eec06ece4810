import { defineConfig } from 'vite';

/** One self-contained ES module per entry: a reader's browser waits for no second file. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/assets/assets',
    emptyOutDir: true,
    // Safari 16.4, Chrome 111, Firefox 113: the browsers of the public contract.
    target: ['safari16.4', 'chrome111', 'firefox113'],
    modulePreload: false,
    manifest: 'manifest.json',
    rolldownOptions: {
      // Reading a property does nothing but read it; so the schemas, which spread one another, can be left out.
      treeshake: { propertyReadSideEffects: false },
      input: { page: 'src/widget/entries/page.tsx' },
      output: { entryFileNames: '[name].[hash].js', format: 'es' },
    },
  },
});

import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The examples import the package by its name; `paths` of tsconfig.json leads them to the sources.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['{src,scripts,mocks,examples}/**/*.test.ts'],
    // As Node itself does it: the default export of a CommonJS module is the whole of it.
    deps: { interopDefault: false },
    testTimeout: 20_000,
  },
})

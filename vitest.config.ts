import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'mocks/**/*.test.ts', 'specs/**/*.test.ts', 'examples/**/*.test.ts'],
    testTimeout: 20_000,
  },
})

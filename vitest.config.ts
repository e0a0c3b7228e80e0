import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@/': new URL('./', import.meta.url).pathname } },
  test: {
    include: ['{app,components,db,lib,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Each test opens stores of its own; files need no process of their own, and a third of the time is enough.
    isolate: false,
    // A part of the tests waits for processes of their own.
    maxWorkers: '100%',
    // Property tests run long histories, on machines that do other things besides.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

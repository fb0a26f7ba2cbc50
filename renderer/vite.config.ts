import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A test runner sets NODE_ENV=test, and Vite would then ship React as developers have it.
process.env.NODE_ENV = 'production';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative, so that the same build serves under http://127.0.0.1:port/ and under the desktop's own scheme.
  base: './',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // The polyfill would be an inline script, which the policy forbids; every Chromium we open has the real thing.
    modulePreload: { polyfill: false },
    // No data: fonts or scripts: the policy allows data: for images only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});

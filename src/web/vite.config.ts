import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const studio = process.env['SANBU_STUDIO'] ?? 'http://127.0.0.1:7310'

/**
 * The browser app. The studio builds it with this file and serves what comes out; while the app itself is worked on, `vite`
 * serves it and hands calls of the API on to a running studio (`SANBU_STUDIO`, default http://127.0.0.1:7310). Open the studio's own address once before: its cookie lets in here too.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2024', outDir: '../../out/web', emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  // The studio answers only to its own name and its own pages.
  server: { host: '127.0.0.1', proxy: { '/api': { target: studio, changeOrigin: true, headers: { origin: studio } } } },
})

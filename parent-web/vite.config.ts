import { join } from 'node:path';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { inlineDocuments } from './inline-documents.ts';

const API = 'http://localhost:4000';

export default defineConfig({
  base: '/parent/',
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }),
    inlineDocuments(join(import.meta.dirname, 'src/gql')),
    react(),
    VitePWA({
      registerType: 'autoUpdate',
      // A file of its own: the content security policy allows no inline script.
      injectRegister: 'script-defer',
      includeAssets: ['icon.svg', 'icon-180.png'],
      manifest: {
        id: '/parent/',
        name: '親師生平臺 家長',
        short_name: '親師生',
        description: '親子綁定、孩子的班級與學校消息，一個家長帳號看所有孩子。',
        lang: 'zh-Hant-TW',
        start_url: '/parent/',
        scope: '/parent/',
        display: 'standalone',
        background_color: '#f4f6f5',
        theme_color: '#0b6b63',
        categories: ['education'],
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}'],
        // The page is kept as the server sends it, with a nonce that fits its headers; the bare file has none.
        manifestTransforms: [
          async (entries) => ({
            manifest: entries.map((entry) =>
              entry.url === 'index.html' ? { ...entry, url: '/parent/' } : entry,
            ),
          }),
        ],
        importScripts: ['push-worker.js'],
        navigateFallback: '/parent/',
        navigateFallbackAllowlist: [/^\/parent\//],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every visit needs and a release seldom changes: one file compresses better than twenty.
            {
              name: 'base',
              test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|@tanstack|use-sync-external-store|urql|@urql|wonka|@0no-co)\//,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: API, ws: true },
      '/files': API,
      '/oidc': API,
    },
  },
});

import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = 'http://localhost:4000';

export default defineConfig({
  base: '/teacher/',
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }), react()],
  server: {
    port: 5174,
    proxy: {
      '/graphql': { target: API, ws: true },
      '/files': API,
    },
  },
});

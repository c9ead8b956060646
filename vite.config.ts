import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, mergeConfig } from 'vite'
import { contentSecurityPolicyPlugin } from './scripts/contentSecurityPolicy.mjs'
import { fontsPlugin } from './scripts/fonts/fontsPlugin.mjs'
import { leanPdfPlugin } from './scripts/leanPdfPlugin.mjs'
import { noticesPlugin } from './scripts/notices/noticesPlugin.mjs'
import { offlinePlugin } from './scripts/offlinePlugin.mjs'
import { plainZipPlugin } from './scripts/plainZipPlugin.mjs'
import { projectFolder } from './scripts/projectFolder.mjs'
import { wordsPlugin } from './scripts/words/wordsPlugin.mjs'

const catalogueFolder = resolve(projectFolder, process.env.CATALOGUE_DIR ?? 'data')

/** What the app is built with, whichever form it goes out in. */
export const commonConfig = defineConfig({
  base: './',
  root: projectFolder,
  plugins: [wordsPlugin(), react(), fontsPlugin(), leanPdfPlugin(), plainZipPlugin()],
  resolve: { alias: { '#data': catalogueFolder } },
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false } },
})

const hostedConfig = defineConfig({
  plugins: [contentSecurityPolicyPlugin(), noticesPlugin(), offlinePlugin()],
  build: {
    assetsInlineLimit: 0,
    // What the first screen needs is one file: it packs 3 kB smaller, and asks once instead of ten times.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] } } },
  },
  server: { fs: { allow: [projectFolder, catalogueFolder] } },
})

export default mergeConfig(commonConfig, hostedConfig)

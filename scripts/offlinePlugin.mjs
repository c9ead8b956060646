import { VitePWA } from 'vite-plugin-pwa'

/**
 * A service worker that keeps the whole app, so that it works with the network cut after one visit.
 * A new version waits until the user takes it.
 */
export const offlinePlugin = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: 'Tiekartturi',
      short_name: 'Tiekartturi',
      description: 'Kunnan ja yritysten ilmastoyhteistyön tiekartta',
      lang: 'fi',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#00357a',
      background_color: '#ffffff',
      icons: [
        { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
        { src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,json,woff2,ttf,svg,png,txt,webmanifest}'],
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      // The only page is the start of the folder; whatever a link added after "?", it is the same page.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
    },
  })

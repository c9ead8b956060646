import { defineConfig } from '@playwright/test'
import { findNeed } from './scripts/needs/needs.mjs'

const port = Number(process.env.E2E_PORT ?? 4273)
const address = `http://127.0.0.1:${port}/`
const chromium = await findNeed('chromium')

// The workers read this file too, and need not look again.
if (chromium) process.env.CHROMIUM_PATH = chromium

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  webServer: { command: `node scripts/serve.mjs dist --port ${port}`, url: address },
  use: {
    baseURL: address,
    // Keeping the whole app for offline use is a third of the work of a short test; those that need it say so.
    serviceWorkers: 'block',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } }],
})

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian's Chromium without windows. */
export const HEADLESS_SHELL = 'chromium-headless-shell'

const commands = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge']

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** @returns {string[]} where Chromium and its kin usually are on this system */
function usualPlaces() {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env
  if (process.platform === 'darwin') {
    return ['/', HOME].flatMap(start =>
      macApps.map(app => join(start, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter(start => start !== undefined)
      .flatMap(start => windowsPrograms.map(parts => join(start, ...parts)))
  }
  return PATH.split(delimiter).flatMap(folder => commands.map(command => join(folder, command)))
}

/** @returns {Promise<string[]>} Playwright's own browser, where its package is installed */
async function playwrightPlace() {
  try {
    const { chromium } = await import('@playwright/test')
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

/**
 * Some systems have a stand-in that only says how to install the browser; a real one tells its version.
 * Windows browsers would open a window instead.
 *
 * @param {string} path
 */
function isBrowser(path) {
  if (!existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/**
 * @returns {Promise<string | undefined>} the browser that CHROMIUM_PATH names, else the first one found
 * @throws {Error} when CHROMIUM_PATH names something that is not there
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH is "${named}", but there is no such file.`)
  }
  return usualPlaces().find(isBrowser) ?? (await playwrightPlace()).find(isBrowser)
}

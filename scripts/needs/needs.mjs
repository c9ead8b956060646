import { basename } from 'node:path'
import { runNode } from '../runProcess.mjs'
import { findChromium, HEADLESS_SHELL } from './findChromium.mjs'
import { findCommand } from './findCommand.mjs'
import { fetchVeraPdf, findVeraPdf } from './veraPdf.mjs'

/**
 * Every program that a check calls and npm does not bring: the one place that knows how each is found and got.
 *
 * @satisfies {Readonly<Record<string, import('./Need.d.ts').Need>>}
 */
export const needs = {
  chromium: {
    serves: 'Browser tests',
    find: findChromium,
    // The same browser without windows: the tests take half as long in it.
    isSlow: (/** @type {string} */ found) => !process.env.CHROMIUM_PATH && basename(found) !== HEADLESS_SHELL,
    packages: [HEADLESS_SHELL, 'chromium'],
    fetch: () => runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium']),
  },
  pdfinfo: {
    serves: 'What another reader finds in the PDF',
    find: () => findCommand('pdfinfo', '-v'),
    packages: ['poppler-utils'],
  },
  qpdf: {
    serves: 'Whether each PDF is whole',
    find: () => findCommand('qpdf', '--version'),
    packages: ['qpdf'],
  },
  java: {
    serves: 'Whether each PDF follows PDF/UA-1',
    find: () => findCommand('java', '-version'),
    packages: ['default-jre-headless'],
  },
  maven: {
    serves: 'Getting veraPDF',
    find: () => findCommand('mvn', '-version'),
    packages: ['maven'],
  },
  libreOffice: {
    serves: 'What another program reads in the Word files',
    find: () => findCommand('soffice', '--version'),
    packages: ['libreoffice-writer-nogui'],
  },
  nginx: {
    serves: 'Whether deploy/nginx.conf does what it says',
    find: () => findServer('nginx', '-v'),
    packages: ['nginx-light', 'nginx'],
  },
  apache: {
    serves: 'Whether deploy/apache.htaccess does what it says',
    find: () => findServer('apache2', '-v'),
    packages: ['apache2-bin'],
  },
  caddy: {
    serves: 'Whether deploy/Caddyfile does what it says',
    find: () => findServer('caddy', 'version'),
    packages: ['caddy'],
  },
  veraPdf: {
    serves: 'Whether each PDF follows PDF/UA-1',
    find: findVeraPdf,
    fetch: fetchVeraPdf,
    fetchedWith: ['maven'],
  },
}

/**
 * Debian keeps servers where only root's PATH looks.
 *
 * @param {string} command
 * @param {string} option
 */
async function findServer(command, option) {
  return (await findCommand(command, option)) ?? (await findCommand(`/usr/sbin/${command}`, option))
}

/** @typedef {keyof typeof needs} NeedName */

/**
 * @param {NeedName} name
 * @returns {Promise<string | undefined>} how to call it; nothing when it is not here
 */
export const findNeed = name => needs[name].find()

/**
 * @param {readonly NeedName[]} names
 * @returns {Promise<string | undefined>} a sentence on what cannot be checked, when one of them is not here
 */
export async function tellMissing(names) {
  for (const name of names)
    if ((await findNeed(name)) === undefined) return `${needs[name].serves}: ${name} is not here`
  return undefined
}

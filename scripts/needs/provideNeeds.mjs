import { findApt, installDebianPackages } from './debianPackages.mjs'
import { needs } from './needs.mjs'

/**
 * @typedef {import('./Need.d.ts').Need} Need
 * @typedef {{ name: string, need: Need, found: string | undefined }} Looked
 * @typedef {{ findApt: typeof findApt, installDebianPackages: typeof installDebianPackages }} Installer
 */

/**
 * Tells in one list what is here and what is missing, then gets what is missing where it may.
 *
 * @param {readonly string[]} names of what the checks that will run call
 * @param {(line: string) => void} print
 * @param {Readonly<Record<string, Need>>} [register]
 * @param {Installer} [installer]
 */
export async function provideNeeds(
  names,
  print,
  register = needs,
  installer = { findApt, installDebianPackages },
) {
  const look = (/** @type {readonly string[]} */ wanted) =>
    Promise.all(wanted.flatMap(name => (register[name] ? [lookFor(name, register[name])] : [])))
  const asked = await look(names)
  const tools = asked.flatMap(({ need, found }) => (found === undefined ? (need.fetchedWith ?? []) : []))
  const looked = [...asked, ...(await look(tools))]
  const apt = looked.every(isGood) ? undefined : await installer.findApt()

  print('What the checks need besides npm packages:')
  for (const each of looked) print(`  ${each.name}: ${tell(each, apt !== undefined)}`)

  const packages = looked.flatMap(each => (isGood(each) ? [] : [each.need.packages ?? []]))
  if (apt !== undefined) await installer.installDebianPackages(apt, packages.filter(isFilled))
  for (const { name, need, found } of looked) {
    if (found === undefined && (await need.find()) === undefined) await need.fetch?.()
    if (found === undefined && (await need.find()) === undefined) print(`${name} could not be got`)
  }
}

/**
 * @param {string} name
 * @param {Need} need
 * @returns {Promise<Looked>}
 */
const lookFor = async (name, need) => ({ name, need, found: await need.find() })

/** @param {readonly string[]} packages */
const isFilled = packages => packages.length > 0

/** @param {Looked} looked */
const isGood = ({ need, found }) => found !== undefined && !need.isSlow?.(found)

/**
 * @param {Looked} looked
 * @param {boolean} mayInstall
 */
function tell({ need, found }, mayInstall) {
  const packages = mayInstall ? need.packages : undefined
  if (found !== undefined)
    return packages && need.isSlow?.(found) ? `${found}; installing a faster one: ${packages[0]}` : found
  if (packages) return `missing; installing Debian's ${packages.join(' or ')}`
  return need.fetch ? 'missing; fetching it' : 'missing, and nothing may be installed here'
}

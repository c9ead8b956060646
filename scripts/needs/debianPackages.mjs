import { capture } from '../capture.mjs'

/** @returns {Promise<readonly string[] | undefined>} what to call apt-get with; nothing when we may not install */
export async function findApt() {
  if (process.platform !== 'linux' || (await capture('apt-get', ['--version'])).code !== 0) return undefined
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  if (process.getuid?.() === 0) return apt
  return (await capture('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n', ...apt] : undefined
}

/**
 * Installs packages in one call, asking what there is anew when one of them is not known or has moved on.
 *
 * @param {readonly string[]} apt from `findApt`
 * @param {readonly (readonly string[])[]} wanted of each, the first that this system knows
 */
export async function installDebianPackages([command = '', ...start], wanted) {
  const run = async (/** @type {readonly string[]} */ args) => {
    const { code, output, errors } = await capture(command, [...start, ...args])
    if (code !== 0) console.error(`apt-get ${args.join(' ')}: ${output}${errors}`)
    return code
  }
  const install = async (/** @type {readonly string[]} */ names) =>
    names.length === 0 ||
    (await run([
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...names,
    ])) === 0
  const before = await firstKnown(wanted)
  if (before.length === wanted.length && (await install(before))) return
  await run(['update', '-qq', '-o', 'Acquire::Retries=1'])
  await install(await firstKnown(wanted))
}

/** @param {readonly (readonly string[])[]} wanted */
async function firstKnown(wanted) {
  const known = []
  for (const names of wanted) {
    const answers = await Promise.all(names.map(name => capture('apt-cache', ['show', name])))
    const name = names[answers.findIndex(({ code }) => code === 0)]
    if (name !== undefined) known.push(name)
  }
  return known
}

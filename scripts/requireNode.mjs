const oldest = { major: 20, minor: 19 }

/** Ends the process with a sentence when this Node.js is too old for the build tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  console.error(
    `Tiekartturi needs Node.js ${oldest.major}.${oldest.minor} or newer; this is ${process.versions.node}.`,
  )
  process.exit(1)
}

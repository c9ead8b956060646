const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g

/** @param {string} source */
export const withoutComments = source =>
  source.replace(token, text => (text.startsWith('//') || text.startsWith('/*') ? ' ' : text))

/** What runs, without what is said: strings are emptied, but the code inside templates stays. @param {string} source */
export const withoutStrings = source =>
  withoutComments(source).replace(token, text =>
    text.startsWith('`') ? [...text.matchAll(/\$\{([^}]*)\}/g)].map(match => match[1]).join(';') : "''",
  )

const importForms = [
  /\bfrom\s*(['"])(.+?)\1/g,
  /\bimport\s*(['"])(.+?)\1/g,
  /\bimport\s*\(\s*(['"`])(.+?)\1/g,
  /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*(['"`])(.+?)\1/g,
]

/**
 * @param {string} source TypeScript, JSX or not
 * @returns {string[]} everything it imports or exports from, for types too, statically or when it runs
 */
export function readImports(source) {
  const code = withoutComments(source)
  return importForms.flatMap(form => [...code.matchAll(form)].map(match => match[2] ?? ''))
}

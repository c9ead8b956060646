import { withoutStrings } from './sourceText.mjs'

const declaration =
  /\bexport\s+(?:declare\s+|abstract\s+|async\s+)*(const|let|var|function\*?|class|type|interface|enum)\s+([\w$]+)/g

/**
 * @param {string} source TypeScript in which an export stands with what it exports
 * @returns {{ name: string, isType: boolean }[]} what it exports
 */
export const readExports = source =>
  [...withoutStrings(source).matchAll(declaration)].map(([, kind = '', name = '']) => ({
    name,
    isType: kind === 'type' || kind === 'interface',
  }))

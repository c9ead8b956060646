import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Weight } from '../../src/report/layout/Page.ts'

const require = createRequire(import.meta.url)

function font(built: string, whole: string): Uint8Array {
  const path = new URL(`../../.cache/fonts/${built}`, import.meta.url)
  return new Uint8Array(
    readFileSync(existsSync(path) ? path : require.resolve(`@expo-google-fonts/inter/${whole}`)),
  )
}

/** The fonts that the build subsets, or the whole ones before a build. */
export const fonts: Readonly<Record<Weight, Uint8Array>> = {
  regular: font('inter-400.ttf', '400Regular/Inter_400Regular.ttf'),
  bold: font('inter-700.ttf', '700Bold/Inter_700Bold.ttf'),
}

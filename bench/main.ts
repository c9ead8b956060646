/** `npm run bench -- NAME`: each bench is a file with `run`, loaded only when it is asked for. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  engine: () => import('./engine.ts'),
  interaction: () => import('./interaction.ts'),
  pdf: () => import('./pdf.ts'),
  scale: () => import('./scale.ts'),
}

const [, , name = ''] = process.argv
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined
if (load === undefined) {
  console.error(`Give a bench: ${Object.keys(BENCHES).join(', ')}.`)
  process.exitCode = 2
} else {
  await (await load()).run()
}

export type {}

const pureRooms = ['catalogue', 'assessment', 'scoring', 'plan', 'report']

/** The name under which the files directly in src (App.tsx, main.tsx) go. */
export const entrance = '(src)'

/**
 * Every room of src, and the rooms its files may import from besides their own. A new folder needs a line here.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const arrows = {
  catalogue: [],
  assessment: ['catalogue'],
  scoring: ['catalogue', 'assessment'],
  plan: ['catalogue', 'assessment', 'scoring'],
  report: ['catalogue', 'assessment', 'scoring', 'plan'],
  i18n: pureRooms,
  state: ['catalogue', 'assessment', 'scoring', 'plan'],
  tool: [...pureRooms, 'i18n'],
  styles: [],
  views: [...pureRooms, 'i18n', 'state', 'styles'],
  [entrance]: [...pureRooms, 'i18n', 'state', 'styles', 'views'],
}

/** @param {string} file path inside src */
export const roomOf = file => (file.includes('/') ? file.slice(0, file.indexOf('/')) : entrance)

/** @param {string} file path inside src */
export const isPure = file => pureRooms.includes(roomOf(file)) && !file.startsWith('report/writer')

/** Words of the interface, one file per language, may be as long as they are. @param {string} file path inside src */
export const isWords = file => /^i18n\/(.+\/)?[a-z]{2}\.ts$/.test(file)

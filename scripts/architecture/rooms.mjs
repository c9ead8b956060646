const pureRooms = ['catalogue', 'assessment', 'scoring', 'plan', 'report']

/** The name under which the files directly in src (App.tsx, main.tsx) go. */
export const entrance = '(src)'

/** What all of views may import from. */
const belowViews = [...pureRooms, 'i18n', 'state', 'files', 'styles']

/** Folders of views that are places: each may import from its own files and the shared rooms alone. */
const places = ['start', 'wizard', 'results', 'compare', 'plan', 'document', 'models', 'method']

/**
 * Folders of views that places share, and those among them that each may import from.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const sharedRooms = {
  services: [],
  signs: ['services'],
  forms: ['services', 'signs'],
  lists: ['services', 'signs', 'forms'],
  shell: ['services', 'signs', 'forms', 'lists'],
}

/** @param {readonly string[]} folders */
const inViews = folders => folders.map(folder => `views/${folder}`)

const shared = inViews(Object.keys(sharedRooms))

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
  files: [...pureRooms, 'i18n', 'state'],
  tool: [...pureRooms, 'i18n'],
  styles: [],
  views: [...belowViews, ...shared, ...inViews(places)],
  ...Object.fromEntries(inViews(places).map(place => [place, [...belowViews, ...shared]])),
  ...Object.fromEntries(
    Object.entries(sharedRooms).map(([room, others]) => [
      `views/${room}`,
      [...belowViews, ...inViews(others)],
    ]),
  ),
  [entrance]: [...belowViews, 'views', ...shared, ...inViews(places)],
}

/** The folder of a file; in views the folder in there. @param {string} file path inside src */
export const roomOf = file => /^(?:views\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? entrance

/** @param {string} file path inside src */
export const isPure = file => pureRooms.includes(roomOf(file)) && !file.startsWith('report/writer')

/** Words of the interface, one file per language, may be as long as they are. @param {string} file path inside src */
export const isWords = file => /^i18n\/(.+\/)?[a-z]{2}\.ts$/.test(file)

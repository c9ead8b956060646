/** What the plan is handed in as: the paper that a body decides on, or that paper with the whole roadmap attached. */
export const EDITIONS = ['decision', 'roadmap'] as const
export type Edition = (typeof EDITIONS)[number]

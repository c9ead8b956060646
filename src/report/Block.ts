import type { Language } from '../catalogue/Language.ts'

/** A stretch of text. `lang` only where it differs from the document's; the user's own text always carries it. */
export interface Run {
  readonly text: string
  readonly lang?: Language
  readonly href?: string
  readonly strong?: true
}

export type Text = readonly Run[]

/** A small picture that repeats what the words beside it say. */
export type Icon =
  | { readonly kind: 'badge'; readonly letter: string }
  | { readonly kind: 'level'; readonly level: number; readonly of: number }

/** Text with an optional icon before it; a badge's letter is read as part of the text. */
export interface Marked {
  readonly text: Text
  readonly icon?: Icon
}

/** `close` stands right under its heading. */
export type ParagraphStyle = 'body' | 'close' | 'small'

export interface Column {
  readonly label: string
  /** Relative width. */
  readonly share: number
}

export interface Fact {
  readonly label: string
  readonly value: Marked
  /** How many columns it takes, 1 unless told; as many as there are for a row of its own. */
  readonly span?: number
}

/** A picture with the words that stand for it. */
export interface Picture {
  /** A PNG in base64, of the form that `readPng` lets through. */
  readonly png: string
  /** In pixels; only their ratio counts. */
  readonly width: number
  readonly height: number
  readonly alt: string
  /** Only where the words are not in the document's language. */
  readonly altLang?: Language
}

/** What a document is made of; says nothing about places, fonts or pages. */
export type Block =
  | {
      readonly kind: 'cover'
      /** The owner's coat of arms or logo. */
      readonly picture?: Picture
      readonly owner: string
      readonly title: string
      /** Only where the title is not in the document's language. */
      readonly titleLang?: Language
      readonly lead: string
      readonly facts: readonly Fact[]
      readonly note: string
    }
  | {
      /** The top of a document that has no cover. */
      readonly kind: 'masthead'
      /** The owner's coat of arms or logo. */
      readonly picture?: Picture
      readonly owner: string
      readonly title: string
      /** Only where the title is not in the document's language. */
      readonly titleLang?: Language
    }
  | {
      readonly kind: 'heading'
      /** The document's own, 1, is its cover's or masthead's. */
      readonly level: 2 | 3 | 4
      readonly text: string
      /** Only where it is not in the document's language. */
      readonly lang?: Language
      readonly startsPage?: true
    }
  | {
      readonly kind: 'paragraph'
      readonly text: Text
      readonly style?: ParagraphStyle
      /** Never the last on a page. */
      readonly keepWithNext?: true
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Marked[])[]
      /** Index of the column that names its row. */
      readonly rowHeader: number
    }
  | { readonly kind: 'facts'; readonly columns: number; readonly items: readonly Fact[] }
  | { readonly kind: 'marks'; readonly items: readonly Marked[] }
  | { readonly kind: 'note'; readonly tone: 'caution' | 'plain'; readonly blocks: readonly Block[] }
  /** The sections with their pages, each a link; on paper only where there are pages enough to look them up. */
  | { readonly kind: 'contents'; readonly title: string }
  | {
      /** Models in time, a bar each; the words say the same. */
      readonly kind: 'bars'
      readonly alt: string
      /** What stands over the columns: a label where a year begins. */
      readonly columns: readonly { readonly label?: string }[]
      /** Places among the columns, from 0; `to` is not included. */
      readonly rows: readonly {
        readonly label: string
        readonly from: number
        readonly to: number
        readonly isOpen: boolean
      }[]
    }
  /** Lines to fill in by hand. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }
  /** Kept on one page when it fits one. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] }
  | {
      /** Kept on one page unless it is tall. */
      readonly kind: 'card'
      readonly number: number
      readonly title: string
      readonly category: string
      readonly blocks: readonly Block[]
    }

/** A whole document, ready to lay out. */
export interface ReportDocument {
  readonly title: string
  readonly author: string
  readonly language: Language
  /** Top of every page after the cover. */
  readonly header: string
  /** Foot of every page after the cover, before the page number. */
  readonly footer: string
  readonly pageLabel: (page: number, of: number) => string
  /** A page's number in the contents, as it is read out. */
  readonly contentsPage: (page: string) => string
  readonly blocks: readonly Block[]
}

/** Text in the document's own language. */
export function plain(text: string): Text {
  return [{ text }]
}

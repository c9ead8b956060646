/** What the bench uses of two packages that have no types of their own. */
declare module 'pdfkit' {
  interface Element {
    add(kid: Element): Element
    end(): void
  }
  class PDFDocument {
    constructor(options: object)
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    registerFont(name: string, bytes: Uint8Array): this
    struct(role: string, draw?: () => void): Element
    addStructure(element: Element): this
    font(name: string, size?: number): this
    fontSize(size: number): this
    fillColor(colour: string): this
    text(text: string, options?: { readonly continued: boolean }): this
    list(items: readonly string[], options: object): this
    table(options: object): unknown
    moveDown(lines: number): this
    end(): void
  }
  export = PDFDocument
}

declare module 'pdfmake' {
  interface Maker {
    readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void }
    addFonts(fonts: object): void
    setUrlAccessPolicy(mayFetch: (address: string) => boolean): void
    setLocalAccessPolicy?(mayRead: (path: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
  }
  const pdfMake: Maker
  export = pdfMake
}

declare module 'hyphen/*' {
  const hyphenation: { readonly hyphenateSync: (text: string) => string }
  export = hyphenation
}

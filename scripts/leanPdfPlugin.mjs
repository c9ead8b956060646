const optionalPackages = ['html2canvas', 'canvg', 'dompurify']

/**
 * jsPDF asks for three large packages only to draw HTML and SVG, which this app never does.
 * Without this they would be published, and kept for offline use, for nothing.
 *
 * @returns {import('vite').Plugin}
 */
export const leanPdfPlugin = () => ({
  name: 'lean-pdf',
  apply: 'build',
  transform: {
    filter: { id: /\/jspdf\/dist\/jspdf\.es\.min\.js$/ },
    handler(code) {
      let lean = code
      for (const name of optionalPackages) {
        if (!lean.includes(`import("${name}")`)) throw new Error(`jsPDF no longer has import("${name}")`)
        lean = lean.replaceAll(`import("${name}")`, `Promise.reject("${name} is left out")`)
      }
      return { code: lean, map: null }
    },
  },
})

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes a script but the address of the worker, by a policy of its own.
  "require-trusted-types-for 'script'",
  'trusted-types tiekartturi-worker',
].join('; ')

const charset = '<meta charset="utf-8">'

/**
 * Puts the policy into the built page. Not while developing: hot reloading needs inline scripts and styles.
 *
 * @returns {import('vite').Plugin}
 */
export const contentSecurityPolicyPlugin = () => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml(html) {
    if (!html.includes(charset)) throw new Error(`index.html must begin its head with ${charset}`)
    const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`
    return html.replace(charset, () => `${charset}\n    ${policy}`)
  },
})

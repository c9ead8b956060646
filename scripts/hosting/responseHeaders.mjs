import { contentSecurityPolicy } from '../contentSecurityPolicy.mjs'

/**
 * What every response of a host should carry: the one list that the files in deploy/ are held to.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const responseHeaders = {
  // The page carries all but the last itself; who may frame it, only a host can say.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Files in assets/ are named after their content; all others may be others tomorrow under the same name. */
export const caching = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' }

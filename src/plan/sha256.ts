const ROUNDS = 64
const BLOCK = 64

/** First 32 bits of the fractional parts of a root of the first primes. */
function rootBits(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every(prime => n % prime !== 0)) primes.push(n)
  return primes.map(prime => ((root(prime) % 1) * 2 ** 32) | 0)
}

const K = rootBits(ROUNDS, Math.cbrt)
const START = rootBits(8, Math.sqrt)

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits (FIPS 180-4).
 *
 * Written out, as the browser's own is missing where a page is served without https, as on a town's intranet.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text))
  const view = new DataView(bytes.buffer)
  const hash = [...START]
  for (let at = 0; at < bytes.length; at += BLOCK) addBlock(hash, view, at)
  return hash.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** A one bit, zeros, and the length in bits, so that the whole is full blocks. */
function padded(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((content.length + 9) / BLOCK) * BLOCK)
  bytes.set(content)
  bytes[content.length] = 0x80
  const bits = content.length * 8
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(bits / 2 ** 32))
  view.setUint32(bytes.length - 4, bits >>> 0)
  return bytes
}

function addBlock(hash: number[], view: DataView, at: number): void {
  const w = Array.from({ length: BLOCK / 4 }, (_, i) => view.getInt32(at + i * 4))
  const word = (i: number) => w[i] ?? 0
  for (let i = w.length; i < ROUNDS; i++) {
    const [a, b] = [word(i - 15), word(i - 2)]
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    w[i] = (word(i - 16) + s0 + word(i - 7) + s1) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let i = 0; i < ROUNDS; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + word(i)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((part, i) => {
    hash[i] = ((hash[i] ?? 0) + part) | 0
  })
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

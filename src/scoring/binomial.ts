/** How many ways there are to pick `k` of `m` things, exactly; 0 when `k` is outside 0..m. */
export function binomial(m: number, k: number): bigint {
  if (k < 0 || k > m) return 0n
  let ways = 1n
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(m - k + i)) / BigInt(i)
  return ways
}

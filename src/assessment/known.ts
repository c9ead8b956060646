/** An answer as far as it is known: undefined while unanswered, and for "I don't know". */
export function known<T>(answer: T | 'unknown' | undefined): T | undefined {
  return answer === 'unknown' ? undefined : answer
}

import type { Refusal } from '../../files/openFile.ts'
import { useSpeech } from '../services/SpeechProvider.tsx'
import { sayRefusal } from './sayRefusal.ts'

export function RefusalText({ refusal }: { readonly refusal: Refusal }) {
  return sayRefusal(useSpeech(), refusal)
}

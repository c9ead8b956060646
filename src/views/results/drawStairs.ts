import { scaleLinear } from 'd3-scale'
import type { Stair } from '../../scoring/staircase.ts'

export interface DrawnStair {
  readonly stair: Stair
  /** Its number, 1 or more. */
  readonly place: number
  readonly x: number
  readonly width: number
  readonly top: number
}
export interface Drawing {
  readonly steps: readonly DrawnStair[]
  readonly height: number
  readonly base: number
}

const WIDE = 560
/** Least pixels for one star of width, so that a number and the goals' letters fit in a step. */
const LEAST_UNIT = { narrow: 17, wide: 30 }
const HEADROOM = 26
const FOOT = 8

/** Steps as boxes: as many of the first ones as stay readable in the width. */
export function drawStairs(stairs: readonly Stair[], width: number): Drawing {
  const isWide = width >= WIDE
  const height = isWide ? 300 : 240
  const base = height - FOOT
  const most = Math.floor(width / (isWide ? LEAST_UNIT.wide : LEAST_UNIT.narrow))
  const shown: Stair[] = []
  let units = 0
  for (const stair of stairs) {
    const { resources } = stair.evaluated.model
    if (units + resources > most) break
    units += resources
    shown.push(stair)
  }
  const x = scaleLinear([0, Math.max(units, most * 0.5)], [0, width])
  const y = scaleLinear([0, shown.at(-1)?.height ?? 1], [base, HEADROOM])
  let from = 0
  const steps = shown.map((stair, i) => {
    const left = x(from)
    from += stair.evaluated.model.resources
    return { stair, place: i + 1, x: left, width: x(from) - left, top: y(stair.height) }
  })
  return { steps, height, base }
}

import type { ReactNode } from 'react'

/** The time axis above, and the room it leaves for the labels of values, in pixels. */
export type UnderFrame = { span: [number, number]; axisWidth: number }

/** What can stand under a chart on its time axis: the room its own labels take, and how it is drawn in a frame. */
export type Under = { axisWidth: number; draw: (frame: UnderFrame) => ReactNode }

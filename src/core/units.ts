/** Whole video frames at the timeline's rate. Ranges are start + length, half-open: the frame at `start + length` is outside. */
export type Frames = number
/** Sound samples at the stated sample rate. */
export type Samples = number
/** Seconds, as people count. */
export type Seconds = number
/** Angle in radians, clockwise positive on screen (y points down). */
export type Radians = number
/** A fraction, 0 to 1. */
export type Unit = number
/** Design pixels: the picture is 1080 × 1920, origin top left, y down, whatever size is rendered. */
export type DesignPixels = number

/** The picture that everything is designed in. Rendering at another size is one scale at the end. */
export const designWidth: DesignPixels = 1080
export const designHeight: DesignPixels = 1920

/** Samples a second of every sound inside the house. */
export const sampleRate = 48_000

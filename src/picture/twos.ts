/** Frame whose drawing shows at a frame of what is drawn on twos: a new drawing every second frame. */
export function onTwos(frame: number): number {
  return frame - (frame % 2)
}

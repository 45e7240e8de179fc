import { installCanvas } from '#media'

// Kernel rooms draw on the standard canvas globals; Node gets them from its Skia canvas.
installCanvas()

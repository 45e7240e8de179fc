/**
 * Over someone who lies in a bed of the set: from the chest to the feet, falling over the near edge. Drawn after the person,
 * in head units from where the head would be in standing upright; the head lies to the left.
 */
export function drawBlanket(ctx: CanvasRenderingContext2D, colour: string, body: { hip: number; floor: number }): void {
  const back = body.floor + 20
  const top = back - 265
  const shape = new Path2D()
  shape.moveTo(-330, back - 30)
  shape.quadraticCurveTo(-350, top + 40, -250, top - 10)
  shape.bezierCurveTo(-40, top - 30, 160, top + 60, 420, top + 70)
  shape.bezierCurveTo(640, top + 60, 760, top + 110, 880, top + 80)
  shape.quadraticCurveTo(980, top - 40, 1050, top + 20)
  shape.quadraticCurveTo(1120, top + 110, 1130, back)
  shape.lineTo(1120, back + 150)
  for (let i = 0; i < 6; i++) {
    const x = 1120 - (i + 1) * 240
    shape.quadraticCurveTo(x + 120, back + (i % 2 ? 185 : 120), x, back + 150)
  }
  shape.closePath()
  ctx.save()
  ctx.lineJoin = 'round'
  ctx.lineWidth = 6
  ctx.strokeStyle = '#2a2432'
  ctx.stroke(shape)
  ctx.fillStyle = colour
  ctx.fill(shape)
  ctx.clip(shape)
  const fall = ctx.createLinearGradient(0, top, 0, back + 160)
  fall.addColorStop(0, 'rgba(255,255,255,.22)')
  fall.addColorStop(0.45, 'rgba(255,255,255,0)')
  fall.addColorStop(0.6, 'rgba(20,12,40,.12)')
  fall.addColorStop(1, 'rgba(20,12,40,.38)')
  ctx.fillStyle = fall
  ctx.fillRect(-400, top - 60, 1600, 600)
  ctx.strokeStyle = 'rgba(24,14,44,.26)'
  ctx.lineCap = 'round'
  for (const [x, lean, width] of [
    [-120, 70, 12],
    [90, 40, 9],
    [300, 60, 12],
    [520, -30, 9],
    [720, 50, 12],
    [930, -60, 10],
  ] as const) {
    ctx.lineWidth = width
    ctx.beginPath()
    ctx.moveTo(x, top + 90)
    ctx.quadraticCurveTo(x + lean, back - 60, x + lean * 0.4, back + 130)
    ctx.stroke()
  }
  // The sheet turned back at the chest.
  ctx.fillStyle = '#f6f2ec'
  ctx.beginPath()
  ctx.moveTo(-360, top - 40)
  ctx.lineTo(-170, top - 40)
  ctx.quadraticCurveTo(-215, back - 60, -190, back + 160)
  ctx.lineTo(-380, back + 160)
  ctx.fill()
  ctx.restore()
}

/** The pillow and the sheet under a head that lies and is seen close; `head` is where it is, head units. */
export function drawPillow(ctx: CanvasRenderingContext2D, head: { x: number; y: number }): void {
  ctx.save()
  ctx.translate(head.x, head.y)
  const sheet = ctx.createLinearGradient(0, 60, 0, 700)
  sheet.addColorStop(0, '#f6f2ee')
  sheet.addColorStop(1, '#c9c2d2')
  ctx.fillStyle = sheet
  ctx.fillRect(-1900, 96, 3800, 1600)
  const shape = new Path2D()
  shape.moveTo(-330, -150)
  shape.bezierCurveTo(-250, -215, 150, -215, 250, -150)
  shape.bezierCurveTo(310, -60, 320, 120, 260, 215)
  shape.bezierCurveTo(120, 262, -220, 262, -330, 205)
  shape.bezierCurveTo(-385, 90, -390, -60, -330, -150)
  ctx.lineWidth = 5
  ctx.strokeStyle = '#8d86a0'
  ctx.stroke(shape)
  const soft = ctx.createRadialGradient(-60, 0, 60, -60, 0, 420)
  soft.addColorStop(0, '#d9d3e0')
  soft.addColorStop(0.4, '#f1edf2')
  soft.addColorStop(1, '#fdfbfa')
  ctx.fillStyle = soft
  ctx.fill(shape)
  ctx.strokeStyle = 'rgba(120,110,150,.35)'
  ctx.lineCap = 'round'
  ctx.lineWidth = 5
  for (const [x, y, dx, dy] of [
    [-310, -130, 90, 50],
    [-320, 180, 100, -50],
    [225, -130, -60, 60],
    [235, 190, -70, -50],
  ] as const) {
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.quadraticCurveTo(x + dx * 0.5, y + dy * 0.2, x + dx, y + dy)
    ctx.stroke()
  }
  ctx.restore()
}

/** The blanket up to the shoulders of someone who lies and is seen close. */
export function drawNearBlanket(ctx: CanvasRenderingContext2D, colour: string, head: { x: number; y: number }): void {
  ctx.save()
  ctx.translate(head.x, head.y)
  const edge = (x: number) => {
    const line = new Path2D()
    line.moveTo(x + 40, -210)
    line.bezierCurveTo(x - 30, -90, x + 30, 120, x - 40, 330)
    line.lineTo(x - 90, 1500)
    line.lineTo(2200, 1500)
    line.lineTo(2200, -120)
    line.bezierCurveTo(1500, -260, 900, -250, x + 40, -210)
    return line
  }
  ctx.lineWidth = 6
  ctx.strokeStyle = '#2a2432'
  ctx.stroke(edge(205))
  ctx.fillStyle = '#f6f2ec'
  ctx.fill(edge(205))
  const cover = edge(290)
  ctx.fillStyle = colour
  ctx.fill(cover)
  ctx.clip(cover)
  const fall = ctx.createLinearGradient(0, -240, 0, 700)
  fall.addColorStop(0, 'rgba(255,255,255,.24)')
  fall.addColorStop(0.4, 'rgba(255,255,255,0)')
  fall.addColorStop(1, 'rgba(20,12,40,.4)')
  ctx.fillStyle = fall
  ctx.fillRect(200, -300, 2100, 1900)
  ctx.strokeStyle = 'rgba(24,14,44,.24)'
  ctx.lineCap = 'round'
  for (let i = 0; i < 6; i++) {
    ctx.lineWidth = 14 - i
    ctx.beginPath()
    ctx.moveTo(470 + i * 130, -170 + (i % 2) * 40)
    ctx.quadraticCurveTo(520 + i * 140, 60, 440 + i * 150, 380)
    ctx.stroke()
  }
  ctx.restore()
}

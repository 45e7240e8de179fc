import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/*
 * A voice model of some kilobytes in the shape that sherpa-onnx loads: VITS with a lexicon. It says every token as a short tone whose
 * pitch follows from the token. Written as protobuf by hand, for tests of the whole way without a real model.
 */

/** One field: a number is a varint, bytes and text are length-delimited, `float` is 32 bits. */
type Field = readonly [number: number, value: number | string | Buffer | { float: number }]

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0))
    rest = Math.floor(rest / 128)
  } while (rest > 0)
  return Buffer.from(bytes)
}

function message(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === 'number') return Buffer.concat([varint(number * 8), varint(value)])
      if (typeof value === 'object' && 'float' in value) {
        const bytes = Buffer.alloc(4)
        bytes.writeFloatLE(value.float)
        return Buffer.concat([varint(number * 8 + 5), bytes])
      }
      const bytes = typeof value === 'string' ? Buffer.from(value) : value
      return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])
    }),
  )
}

const [float, int64] = [1, 7]

const dimension = (size: number | string) => message(typeof size === 'number' ? [1, size] : [2, size])
const tensorType = (type: number, shape: readonly (number | string)[]) =>
  message([1, message([1, type], [2, message(...shape.map((size): Field => [1, dimension(size)]))])])
const port = (name: string, type: number, shape: readonly (number | string)[]) =>
  message([1, name], [2, tensorType(type, shape)])
const node = (type: string, inputs: readonly string[], output: string, ...attributes: readonly Buffer[]) =>
  message(
    ...inputs.map((name): Field => [1, name]),
    [2, output],
    [4, type],
    ...attributes.map((attribute): Field => [5, attribute]),
  )
const intAttribute = (name: string, value: number) => message([1, name], [3, value], [20, 2])

function constant(name: string, type: number, dims: readonly number[], values: readonly number[]): Buffer {
  const data = Buffer.alloc(values.length * (type === float ? 4 : 8))
  values.forEach((value, i) => {
    if (type === float) data.writeFloatLE(value, i * 4)
    else data.writeBigInt64LE(BigInt(value), i * 8)
  })
  return message(...dims.map((size): Field => [1, size]), [2, type], [8, name], [9, data])
}

const samplesAToken = 1600

function model(): Buffer {
  const graph = message(
    [1, node('Cast', ['x'], 'ids', intAttribute('to', float))],
    [1, node('Unsqueeze', ['ids', 'axis'], 'column')],
    [1, node('Expand', ['column', 'long'], 'held')],
    [1, node('Reshape', ['held', 'flat'], 'line')],
    [1, node('Mul', ['line', 'spread'], 'scaled')],
    [1, node('Add', ['scaled', 'base'], 'step')],
    [1, node('CumSum', ['step', 'axis'], 'phase')],
    [1, node('Sin', ['phase'], 'tone')],
    [1, node('Mul', ['tone', 'loudness'], 'y')],
    [2, 'tiny'],
    [5, constant('axis', int64, [1], [2])],
    [5, constant('long', int64, [3], [1, 1, samplesAToken])],
    [5, constant('flat', int64, [3], [1, 1, -1])],
    [5, constant('spread', float, [1], [0.012])],
    [5, constant('base', float, [1], [0.05])],
    [5, constant('loudness', float, [1], [0.4])],
    [11, port('x', int64, [1, 'T'])],
    [11, port('x_length', int64, [1])],
    [11, port('noise_scale', float, [1])],
    [11, port('length_scale', float, [1])],
    [11, port('noise_scale_w', float, [1])],
    [12, port('y', float, [1, 1, 'S'])],
  )
  const facts = {
    sample_rate: '16000',
    n_speakers: '1',
    add_blank: '0',
    comment: 'tiny',
    language: 'Chinese',
    punctuation: '',
  }
  return message(
    [1, 8],
    [7, graph],
    [8, message([1, ''], [2, 13])],
    ...Object.entries(facts).map(([key, value]): Field => [14, message([1, key], [2, value])]),
  )
}

/** Writes the model into a folder. It knows these characters only. */
export async function writeTinyModel(folder: string, characters: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const letters = [...new Set(characters)]
  const tokens = ['sil', 'eos', 'sp', '#0', ...letters.map((_, k) => `t${k}`)]
  await writeFile(join(folder, 'model.onnx'), model())
  await writeFile(join(folder, 'tokens.txt'), tokens.map((token, k) => `${token} ${k}\n`).join(''))
  await writeFile(join(folder, 'lexicon.txt'), letters.map((letter, k) => `${letter} t${k}\n`).join(''))
}

import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { StudioError } from '#core'
import type { BucketOptions } from './bucket-options.ts'

/** A place that many machines read and write: things under names, each written once. */
export interface Bucket {
  get(name: string): Promise<Uint8Array | null>
  has(name: string): Promise<boolean>
  put(name: string, bytes: Uint8Array): Promise<void>
}

export function openBucket({ bucket, endpoint, region }: BucketOptions): Bucket {
  const client = new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    // Checksums sent in pieces are kept as content by servers that do not know them; ours are inside what is stored.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const at = (name: string) => ({ Bucket: bucket, Key: name })
  const guarded = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
      if (name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404) {
        if (name !== 'NoSuchBucket') return null
      }
      throw unreachable(bucket, error)
    }
  }
  return {
    async get(name) {
      return guarded(async () => {
        const { Body } = await client.send(new GetObjectCommand(at(name)))
        return (await Body?.transformToByteArray()) ?? null
      })
    },
    has: async (name) => (await guarded(() => client.send(new HeadObjectCommand(at(name))))) !== null,
    async put(name, bytes) {
      const done = await guarded(() => client.send(new PutObjectCommand({ ...at(name), Body: bytes })))
      if (done === null) throw unreachable(bucket, null)
    },
  }
}

function unreachable(bucket: string, cause: unknown): StudioError {
  const why = cause instanceof Error ? cause.message : ''
  return new StudioError({
    code: 'store.bucket-unreachable',
    message: {
      zh: `共享存储 ${bucket} 用不了：${why}`,
      en: `The shared storage ${bucket} cannot be used: ${why}`,
    },
    retryable: true,
    details: { bucket },
    cause,
  })
}

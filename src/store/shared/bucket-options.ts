/** Where the shared artefacts of several machines lie: a bucket of S3 or of anything that speaks like it. */
export interface BucketOptions {
  bucket: string
  /** Left out for Amazon's own. */
  endpoint?: string
  region: string
}

/** `SANBU_S3_BUCKET`, with `SANBU_S3_ENDPOINT` and `SANBU_S3_REGION`; keys as the AWS tools find them. Null when none is named. */
export function bucketFrom(environment: NodeJS.ProcessEnv): BucketOptions | null {
  const { SANBU_S3_BUCKET: bucket, SANBU_S3_ENDPOINT: endpoint, SANBU_S3_REGION: region = 'us-east-1' } = environment
  if (!bucket) return null
  return { bucket, region, ...(endpoint ? { endpoint } : {}) }
}

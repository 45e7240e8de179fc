/**
 * How much of a document is read. Made for what people write: a hundred episodes are 1 MB of text, a novel of 600,000
 * characters 2 MB. What is larger is refused in words, before memory is spent on it.
 */
export const limits = {
  /** Bytes of the file as given; scanned PDFs with pictures are the large ones. */
  fileBytes: 48 * 1024 * 1024,
  /** Entries of an archive. */
  entries: 10_000,
  /** Bytes of one part of an archive once unpacked. */
  partBytes: 24 * 1024 * 1024,
  /** Bytes of all parts read from one archive. */
  archiveBytes: 64 * 1024 * 1024,
  /** How deep elements of XML may lie in each other. */
  xmlDepth: 200,
  /** UTF-16 units of the extracted text. */
  text: 8 * 1024 * 1024,
  rows: 20_000,
  columns: 64,
  /** Pages of a PDF. */
  pages: 3000,
  /** Milliseconds after which no further page of a PDF is begun. */
  pdfMs: 60_000,
} as const

import { docx } from './docx.ts'
import { epub } from './epub.ts'
import { fdx } from './fdx.ts'
import { foreign } from './foreign.ts'
import type { DocumentFormat } from './format.ts'
import { pdf } from './pdf.ts'
import { plain } from './plain.ts'
import { xlsx } from './xlsx.ts'

/** Every kind of file that is read, asked in this order. */
export const documentFormats: readonly DocumentFormat[] = [docx, xlsx, epub, pdf, fdx, foreign, plain]

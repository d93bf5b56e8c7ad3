import { resolve } from 'node:path';

/** The knowledge base that the site shows: the folder named by `CONTENT_DIR`, or `content`. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

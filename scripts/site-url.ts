import { UsageError } from './run.ts';

/**
 * Where the site is published, from `SITE_URL`; undefined where that is not known.
 *
 * @throws UsageError where it is no absolute address
 */
export function siteUrl(written = process.env['SITE_URL'] ?? ''): URL | undefined {
  if (written === '') return undefined;
  if (!URL.canParse(written)) throw new UsageError(`SITE_URL=${written}`, 'an absolute address');
  return new URL(written);
}

import { UsageError } from './run.ts';

/** Refuses a value of `EXTRAS` that would silently mean nothing. */
export function checkExtras(written = process.env['EXTRAS'] ?? ''): void {
  if (!['', 'all', 'none'].includes(written)) throw new UsageError(`EXTRAS=${written}`, '`all` or `none`');
}

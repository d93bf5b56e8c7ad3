import { scopeDimensions, type Scope } from '../model/claim.ts';
import type { Scopes } from '../model/lists.ts';
import { capital, listed } from './phrases.ts';

/** The conditions of a claim in one sentence, or an empty text where there are none. */
export function scopeText(scope: Scope, scopes: Scopes): string {
  const limits = scopeDimensions.map((dimension) => {
    const titles = scope[dimension].map(
      ({ written }) => scopes[dimension].find((value) => value.id === written)?.title,
    );
    return listed(titles.filter((title) => title !== undefined));
  });
  const parts = [...limits, years(scope)].filter((part) => part !== '');
  return parts.length > 0 ? capital(parts.join('; ')) : '';
}

function years({ since, until }: Scope): string {
  if (since !== undefined && until !== undefined)
    return since === until ? `in ${since}` : `from ${since} to ${until}`;
  if (since !== undefined) return `since ${since}`;
  return until === undefined ? '' : `until ${until}`;
}

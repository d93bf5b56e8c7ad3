import { headerRules, mediaTypes, otherwiseCached } from './headers.ts';

/** One run of `aws s3 sync`: what it sends with the files that its filters leave. The last that matches decides. */
export interface Upload {
  readonly cacheControl: string;
  /** The type of the files; what the program guesses from their names where there is none. */
  readonly type: string | undefined;
  readonly filters: readonly Filter[];
}

/** `*` stands for any letters, slashes included. */
export interface Filter {
  readonly takes: boolean;
  readonly pattern: string;
}

/** What the other hosts read, and a reader has no use for. */
const forHosts = ['_headers', '_redirects'];

/**
 * Every file once, with how long it is kept and its type. Hashed files come first and pages last, so that no page names
 * a file that is not there yet.
 */
export function bucketUploads(): Upload[] {
  const rules = headerRules.filter(({ name }) => name === 'Cache-Control');
  const kept = rules.map(({ value, on }) => ({ cacheControl: value, on: on.map((path) => path.slice(1)) }));
  const elsewhere = [...kept.flatMap(({ on }) => on), ...forHosts];
  return [
    ...kept.flatMap(({ cacheControl, on }) => uploadsOf(cacheControl, on, [])),
    ...uploadsOf(otherwiseCached, ['*'], elsewhere),
  ];
}

/** Files under some paths, but for others: those of each type that must be told, then all whose type is known. */
function uploadsOf(cacheControl: string, paths: readonly string[], but: readonly string[]): Upload[] {
  const typed = Object.entries(mediaTypes).map(([type, endings]) => {
    const taken = paths.flatMap((path) => endings.map((ending) => `${path}.${ending}`));
    const value = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
    return { cacheControl, type: value, filters: [leave('*'), ...taken.map(take), ...but.map(leave)] };
  });
  const endings = Object.values(mediaTypes).flat();
  const told = endings.map((ending) => leave(`*.${ending}`));
  const rest = [leave('*'), ...paths.map(take), ...told, ...but.map(leave)];
  return [...typed, { cacheControl, type: undefined, filters: rest }];
}

function take(pattern: string): Filter {
  return { takes: true, pattern };
}

function leave(pattern: string): Filter {
  return { takes: false, pattern };
}

/** The commands that put a built site into a bucket of S3 or its like. */
export function bucketScript(bucket: string, base: string): string {
  const lines = bucketUploads().map(({ cacheControl, type, filters }) => {
    const options = [
      `--cache-control '${cacheControl}'`,
      ...(type === undefined ? [] : [`--content-type '${type}'`]),
      ...filters.map(({ takes, pattern }) => `${takes ? '--include' : '--exclude'} '${pattern}'`),
    ];
    return `aws s3 sync dist 's3://${bucket}${base}' ${options.join(' ')}\n`;
  });
  return `#!/bin/sh -e\n${lines.join('')}`;
}

/** The path under which the site lives, from `BASE_PATH`, with a slash at both ends. */
export function basePath(written = process.env['BASE_PATH'] ?? '/'): string {
  return `/${written}/`.replace(/\/+/gu, '/');
}

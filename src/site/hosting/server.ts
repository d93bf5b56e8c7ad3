/** What a server is told besides the headers. */
export interface ServerOptions {
  /** Path under which the site was built, with a slash at both ends. */
  readonly base: string;
  /** The folder that the root of the host shows; the built site lies in it under the base path. */
  readonly root: string;
  /** Where the server listens, in its own words. */
  readonly address: string;
  /** Files with redirects, as a pattern: there may be none. */
  readonly redirects: string;
}

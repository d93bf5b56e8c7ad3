import { redirectsFile } from '../export/redirects.ts';
import { headersFile } from './hosting/headers-file.ts';
import { graph } from './knowledge-base.ts';
import { homeUrl, hosted } from './urls.ts';

/** What a host is told, by the name of the file in which it looks. */
export const hostFiles: ReadonlyMap<string, string> = new Map([
  ['_headers', headersFile(homeUrl)],
  ['_redirects', redirectsFile(graph, hosted)],
]);

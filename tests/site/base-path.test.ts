import { searchWalks } from './search-walk.ts';
import { siteAt } from './site-at.ts';

/* Below a path of a host; the search, which fetches most, is walked through here. */
siteAt('/kb/', [searchWalks]);

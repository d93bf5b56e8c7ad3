import { changesIn } from '../export/changes.ts';
import { atomFeed, jsonFeed, type FeedAddresses } from '../export/feed.ts';
import { graph } from './knowledge-base.ts';
import { absoluteUrl, feedUrls, homeUrl, isPublished, urlOf } from './urls.ts';

/** A feed of this site. */
export interface Feed {
  /** The name of its format. */
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly url: string;
  readonly render: () => string;
}

const changes = changesIn(graph);

/** None before the first publication, and none while nobody knows where the site is: both would say untrue things. */
export const feeds: readonly Feed[] =
  changes.length > 0 && isPublished
    ? [
        {
          name: 'Atom',
          title: 'New and reworded claims, new arguments (Atom)',
          mediaType: 'application/atom+xml',
          url: feedUrls.atom,
          render: () => atomFeed(graph, changes, addressesOf(feedUrls.atom)),
        },
        {
          name: 'JSON Feed',
          title: 'New and reworded claims, new arguments (JSON Feed)',
          mediaType: 'application/feed+json',
          url: feedUrls.json,
          render: () => jsonFeed(graph, changes, addressesOf(feedUrls.json)),
        },
      ]
    : [];

function addressesOf(self: string): FeedAddresses {
  return {
    home: absoluteUrl(homeUrl),
    self: absoluteUrl(self),
    urlOf: (ref) => absoluteUrl(urlOf(ref)),
  };
}

/** A page and how well it meets what was asked. */
export interface Scored<H> {
  readonly hit: H;
  readonly score: number;
}

/** The pages that meet one part of a question, by their ids. */
export type Met<H> = ReadonlyMap<string, Scored<H>>;

/** How much of a question a page has to mention, as a share of what the best page mentions. */
const leastMentioned = 0.3;

/** A part is met in full by a page that meets it this well, as a share of how well the best page does. */
const enough = 0.4;

/**
 * Pages in order: the sum of what they meet, less for each part they do not meet or hardly mention. A part weighs the
 * more the fewer pages have it, so the words that the whole debate uses weigh little.
 */
export function rank<H>(parts: readonly Met<H>[], pages: number): readonly Scored<H>[] {
  const weighed = parts.map((met) => ({
    met,
    weight: met.size === 0 ? 0 : Math.log(1 + pages / met.size),
    full: enough * Math.max(...[...met.values()].map(({ score }) => score)),
  }));
  const whole = sum(weighed.map(({ weight }) => weight));
  const hits = new Map(parts.flatMap((met) => [...met].map(([id, { hit }]) => [id, hit])));
  const found = [...hits].map(([id, hit]) => {
    const shares = weighed.flatMap(({ met, weight, full }) => {
      const score = met.get(id)?.score;
      return score === undefined ? [] : [{ score, weight, covered: weight * Math.min(1, score / full) }];
    });
    const covered = sum(shares.map((share) => share.covered)) / whole;
    const mentioned = sum(shares.map(({ weight }) => weight));
    return { hit, mentioned, score: sum(shares.map(({ score }) => score)) * Math.sqrt(covered) };
  });
  const most = Math.max(...found.map(({ mentioned }) => mentioned));
  return found.filter(({ mentioned }) => mentioned >= most * leastMentioned).sort(byScore);
}

/** The best first. */
export function byScore(one: { readonly score: number }, other: { readonly score: number }): number {
  return other.score - one.score;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

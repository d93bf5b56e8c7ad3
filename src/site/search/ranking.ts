/**
 * How Pagefind weighs what it finds, the same wherever the site is searched. The words of a title count most. The
 * answer that a result shows is another claim's title, and an argument's heading is two of them: they are found by
 * those words, after the claims themselves.
 */
export const ranking = {
  termFrequency: 1,
  termSimilarity: 1,
  pageLength: 0.75,
  termSaturation: 1.4,
  metaWeights: {
    title: 8,
    short: 3,
    statement: 1,
    also: 1,
    near: 0.3,
    little: 0.01,
    answer: 0.1,
    heading: 0.1,
    kind: 0.1,
    word: 0.01,
    relation: 0.01,
  },
};

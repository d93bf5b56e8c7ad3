/**
 * How Pagefind weighs where a word stands, the same wherever the site is searched. The words of a title, its subjects
 * and the authors of a source count most. The answer that a result shows is another claim's title, and an argument's
 * heading is two of them: they are found by those words, after the claims themselves. A longer word that only begins
 * with the one asked for counts little.
 */
export const ranking = {
  termFrequency: 1,
  termSimilarity: 5,
  pageLength: 0.75,
  termSaturation: 1.4,
  metaWeights: {
    title: 5,
    by: 8,
    about: 5,
    asked: 3,
    short: 3,
    statement: 2,
    near: 1,
    far: 0.5,
    answer: 0.1,
    heading: 0.1,
    kind: 0.1,
    word: 0.01,
    relation: 0.01,
  },
};

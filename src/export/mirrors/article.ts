import { articleFacts } from '../../graph/article-facts.ts';
import type { Article } from '../../model/article.ts';
import { authorText, counted } from '../../wording/phrases.ts';
import { bodyText } from './body.ts';
import { blocks, bullets, heading, plain, section } from './markdown.ts';
import type { Mirror } from './mirror.ts';
import { answerLine, named, namedClaim, withdrawalNotice } from './pieces.ts';

/** An article; what answers the claims it mentions stands below, where a page has it in the margin. */
export const articleMirror: Mirror<Article> = (article, context) => {
  const { graph, urlOf } = context;
  const url = urlOf({ kind: 'article', id: article.id });
  const { claims, sources } = articleFacts(graph, article);
  return blocks([
    heading(1, article.title),
    withdrawalNotice(article, context),
    article.summary === undefined ? undefined : plain(article.summary),
    bullets([`Article: ${url}`]),
    bodyText(article.body, url, context),
    section(
      'What answers the claims it mentions',
      bullets(claims.map((claim) => `${namedClaim(claim, context)}. ${answerLine(claim, context)}`)),
    ),
    section(
      'What it rests on',
      bullets(
        sources.map(({ source, passages }) => {
          const noun = source.kind === 'thread' ? 'comment' : 'passage';
          const work = named({ kind: 'source', id: source.id }, context);
          return `${work}, ${plain(authorText(source))}: ${counted(passages, noun)}`;
        }),
      ),
    ),
  ]);
};

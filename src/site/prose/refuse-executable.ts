import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { executableNode } from '../../parse/executable.ts';

/**
 * A remark plugin: stops the build at anything in MDX that would run. The checker has reported it already; this
 * looks at the very tree that is compiled, so that no difference between two parsers of front matter or Markdown
 * can let code through.
 */
export function refuseExecutable(): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      const fault = executableNode(node);
      if (fault) throw new Error(`${fault}; MDX that would run is never built`);
    });
  };
}

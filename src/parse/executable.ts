import type { Node } from 'mdast';
import { proseComponents } from '../model/prose.ts';
import type { ComponentNode } from './component.ts';
import { quoteAll } from './mapping.ts';
import { nearest } from './nearest.ts';

/**
 * MDX is a program that runs when the site is built, and contributors are not always trusted. Says what is
 * wrong with a node that would run, or that would reach the page as raw HTML; undefined for harmless nodes.
 */
export function executableNode(node: Node): string | undefined {
  const check = Object.hasOwn(checks, node.type) ? checks[node.type] : undefined;
  return check?.(node as unknown as JsxLike);
}

interface JsxLike {
  readonly name?: string | null;
  readonly url?: string;
  readonly attributes?: ComponentNode['attributes'];
  readonly children?: readonly unknown[];
}

const plainOnly = 'expected plain Markdown';

const checks: Readonly<Record<string, (node: JsxLike) => string | undefined>> = {
  html: () => `Unexpected raw HTML, ${plainOnly}`,
  mdxjsEsm: () => `Unexpected \`import\` or \`export\`, ${plainOnly}`,
  mdxFlowExpression: () => `Unexpected expression in braces, ${plainOnly}`,
  mdxTextExpression: () => `Unexpected expression in braces, ${plainOnly}`,
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
  link: runningLink,
  definition: runningLink,
  image: () => 'Unexpected picture, expected text: pictures are not part of prose',
  imageReference: () => 'Unexpected picture, expected text: pictures are not part of prose',
};

function component(node: JsxLike): string | undefined {
  const name = node.name ?? '';
  const known = Object.keys(proseComponents);
  const expected = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
  if (!expected) {
    const near = nearest(name, known);
    const hint = near === undefined ? '' : ` (did you mean \`${near}\`?)`;
    return `Unexpected element \`<${name}>\`, expected plain Markdown or one of ${quoteAll(known)}${hint}`;
  }
  if ((node.children ?? []).length > 0) {
    return `Unexpected text inside \`<${name}>\`, expected the element alone: \`<${name} … />\``;
  }
  const attributes = node.attributes ?? [];
  const faults = attributes.map((each) => attributeFault(each, name, expected));
  return faults.find((fault) => fault !== undefined) ?? missingAttribute(attributes, name, expected);
}

type Attributes = (typeof proseComponents)[string];

function attributeFault(
  attribute: ComponentNode['attributes'][number],
  component: string,
  expected: Attributes,
): string | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
    return `Unexpected expression in an attribute of \`<${component}>\`, expected text in quotation marks`;
  }
  const allowed = Object.hasOwn(expected, attribute.name) ? expected[attribute.name] : undefined;
  if (!allowed) {
    return `Unexpected attribute \`${attribute.name}\` of \`<${component}>\`, expected one of ${quoteAll(Object.keys(expected))}`;
  }
  if (typeof allowed === 'string' || allowed.includes(attribute.value)) return undefined;
  return `Unexpected \`${attribute.name}="${attribute.value}"\`, expected one of ${quoteAll(allowed)}`;
}

/** Every attribute is needed: without one the component could only guess what it is to show. */
function missingAttribute(
  attributes: ComponentNode['attributes'],
  component: string,
  expected: Attributes,
): string | undefined {
  const given = attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
  const missing = Object.keys(expected).find((name) => !given.includes(name));
  return (
    missing &&
    `Unexpected absence of \`${missing}\` in \`<${component}>\`, expected all of ${quoteAll(Object.keys(expected))}`
  );
}

function runningLink(node: JsxLike): string | undefined {
  const scheme = /^\s*(javascript|data|vbscript):/iu.exec(node.url ?? '')?.[1];
  return (
    scheme && `Unexpected link that would run (\`${scheme}:\`), expected a mention or an \`https:\` address`
  );
}

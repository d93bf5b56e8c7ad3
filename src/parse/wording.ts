import { z } from 'zod';
import type { Wording } from '../model/wording.ts';
import { day, text } from './fields.ts';
import { fingerprint } from './fingerprint.ts';
import { readMapping } from './mapping.ts';
import { items, type YamlNode } from './node.ts';

const history = { until: day, reason: text, minor: z.boolean().optional() };

/** An item of `earlier` in a claim. */
export const formerStatementSchema = z.strictObject({ statement: text, ...history, of: text.optional() });

/** An item of `earlier` in an argument. */
export const formerReasonSchema = z.strictObject({ because: text, ...history });

const missing = { until: '', reason: '' };

export function readFormerStatements(claim: YamlNode): Wording[] {
  return items(claim, 'earlier').flatMap((node) => {
    const data = readMapping(node, formerStatementSchema, missing);
    return data ? [wording(node, data.statement, data)] : [];
  });
}

export function readFormerReasons(argument: YamlNode): Wording[] {
  return items(argument, 'earlier').flatMap((node) => {
    const data = readMapping(node, formerReasonSchema, missing);
    return data ? [wording(node, data.because, data)] : [];
  });
}

interface History {
  readonly until: string;
  readonly reason: string;
  readonly minor?: boolean | undefined;
  readonly of?: string | undefined;
}

function wording({ path }: YamlNode, said: string, { until, reason, minor = false, of }: History): Wording {
  return { text: said, until, reason, minor, of, fingerprint: fingerprint(said), path };
}

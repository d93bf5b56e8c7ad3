import { github } from './github.ts';
import { json } from './json.ts';
import type { ReportFormat } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every report format. */
export const formats: readonly ReportFormat[] = [text, json, github, sarif];

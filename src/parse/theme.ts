import { z } from 'zod';
import type { Theme, ThemeRole } from '../model/theme.ts';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/iu, 'a colour of six hexadecimal digits in quotation marks, such as `"#1b1c22"`')
  .optional();

const colours = z
  .strictObject({
    page: colour,
    text: colour,
    support: colour,
    rebuttal: colour,
    undercut: colour,
    qualification: colour,
  } satisfies Record<ThemeRole, unknown>)
  .optional();

/** Colours of the site by day and by night; what is not named stays as the engine has it. */
export const themeSchema = z.strictObject({ light: colours, dark: colours });

export function themeOf({ light = {}, dark = {} }: z.output<typeof themeSchema>): Theme {
  return { light, dark };
}

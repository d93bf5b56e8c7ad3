import type { APIRoute, GetStaticPaths } from 'astro';
import { hostFiles } from '../site/host-files.ts';

/* Files that hosts read, and no reader. */
export const getStaticPaths = (() =>
  [...hostFiles].map(([hostFile, text]) => ({
    params: { hostFile },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

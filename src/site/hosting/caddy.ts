import { headerRules, mediaTypes, otherwiseCached, underBase } from './headers.ts';
import type { ServerOptions } from './server.ts';

/** A site for Caddy. */
export function caddyConfig({ base, root, address, redirects }: ServerOptions): string {
  return `${address} {
	root * ${root}
	encode zstd gzip

	import ${redirects}

${ruleLines(base)}	header ?Cache-Control "${otherwiseCached}"

${typeLines()}
	file_server {
		hide _headers _redirects
	}
	handle_errors {
		rewrite * ${underBase(base, '/404.html')}
		header Cache-Control "${otherwiseCached}"
		file_server
	}
}
`;
}

function ruleLines(base: string): string {
  const lines = headerRules.map(({ name, value, on }, index) => {
    const paths = on.map((pattern) => underBase(base, pattern));
    return headerLines({ matcher: `rule${index}`, paths, name, value });
  });
  return lines.join('');
}

function typeLines(): string {
  const lines = Object.entries(mediaTypes).map(([type, endings], index) => {
    const value = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
    const paths = endings.map((ending) => `*.${ending}`);
    return headerLines({ matcher: `type${index}`, paths, name: 'Content-Type', value });
  });
  return lines.join('');
}

interface Sent {
  readonly matcher: string;
  readonly paths: readonly string[];
  readonly name: string;
  readonly value: string;
}

function headerLines({ matcher, paths, name, value }: Sent): string {
  return `	@${matcher} path ${paths.join(' ')}\n	header @${matcher} ${name} "${value}"\n`;
}

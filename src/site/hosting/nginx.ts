import { headerRules, mediaTypes, otherwiseCached, underBase } from './headers.ts';
import type { ServerOptions } from './server.ts';

/**
 * A site for nginx, to be included where `http` is configured. Former addresses are locations of their own, since a
 * `map` takes no key of more than 60 letters unless the host says so, and addresses of arguments are longer.
 */
export function nginxConfig({ base, root, address, redirects }: ServerOptions): string {
  const names = [...new Set(headerRules.map(({ name }) => name))];
  return `${names.map((name) => headerMap(name, base)).join('\n')}
server {
    listen ${address};
    root ${root};
    index index.html;
    error_page 404 ${underBase(base, '/404.html')};
    absolute_redirect off;
    server_tokens off;

    include /etc/nginx/mime.types;
${Object.entries(mediaTypes).map(typesOf).join('')}    charset utf-8;
    charset_types text/css text/plain text/markdown text/xml application/javascript application/json;

    gzip on;
    gzip_vary on;
    gzip_types text/css text/plain text/markdown text/xml application/javascript application/json image/svg+xml;

${names.map((name) => `    add_header ${name} ${variable(name)} always;\n`).join('')}
    include ${redirects};

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

/** One header as a function of the path; one without a value is not sent. */
function headerMap(name: string, base: string): string {
  const lines = headerRules
    .filter((rule) => rule.name === name)
    .map(
      ({ value, on }) =>
        `    "~^(${on.map((each) => expression(underBase(base, each))).join('|')})" "${value}";\n`,
    );
  const otherwise = name === 'Cache-Control' ? otherwiseCached : '';
  return `map $uri ${variable(name)} {\n    default "${otherwise}";\n${lines.join('')}}\n`;
}

function variable(name: string): string {
  return `$two_ladders_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** nginx knows a folder by the page in it once it has found that. */
function expression(pattern: string): string {
  const literal = pattern.replace(/\*$/u, '').replaceAll('.', '\\.');
  if (pattern.endsWith('*')) return literal;
  return pattern.endsWith('/') ? `${literal}(index\\.html)?$` : `${literal}$`;
}

function typesOf([type, endings]: [string, readonly string[]]): string {
  return `    types {\n        ${type} ${endings.join(' ')};\n    }\n`;
}

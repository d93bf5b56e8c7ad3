import type { AstroIntegration, HookParameters } from 'astro';
import type { LocatedDiagnostic } from '../model/diagnostic.ts';
import { checkFolder } from '../pipeline.ts';
import { text } from '../report/text.ts';
import { contentFolder } from './content-folder.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/**
 * Shows the errors of the content over the page while it is written, as the dev server shows those of code, and
 * the whole report in the terminal. Saving a corrected file clears them.
 */
export function liveDiagnostics(): AstroIntegration {
  return {
    name: 'live-diagnostics',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const show = afterQuiet(() => void showErrors(server));
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(contentFolder)) show();
        });
        // A page that is opened while the content is broken learns of it as well.
        server.environments.client.hot.on('vite:client:connect', show);
      },
    },
  };
}

async function showErrors(server: Server): Promise<void> {
  const { result } = await checkFolder(contentFolder);
  const errors = result.diagnostics.filter((each) => each.severity === 'error');
  server.config.logger.info(errors.length > 0 ? text.render(result) : closingLine(text.render(result)), {
    timestamp: true,
  });
  const [first] = errors;
  if (!first) return;
  server.environments.client.hot.send({
    type: 'error',
    err: {
      name: first.code,
      message: errors.map(line).join('\n\n'),
      stack: '',
      plugin: 'content',
      loc: {
        file: `${contentFolder}/${first.place.file}`,
        line: first.place.start?.line ?? 1,
        column: first.place.start?.column ?? 1,
      },
    },
  });
}

function line({ place, message, code, hint }: LocatedDiagnostic): string {
  const where = place.start ? `${place.file}:${place.start.line}:${place.start.column}` : place.file;
  return [`${where}  [${code}]`, message, ...(hint === undefined ? [] : [hint])].join('\n');
}

function closingLine(report: string): string {
  return report.trimEnd().split('\n').at(-1) ?? '';
}

/** Calls once when several events have come close together: an editor saves a file in more than one step. */
function afterQuiet(call: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, 80);
  };
}

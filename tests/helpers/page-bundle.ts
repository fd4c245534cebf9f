/** Bundles modules of the page script for running them in a page by themselves, as a global `pageCode`. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { factSetPlugin } from '../../data/plugin.ts';

/** The code of one module and all that it imports, as a script that sets `globalThis.pageCode`. */
export async function bundlePageCode(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [factSetPlugin()],
    build: {
      write: false,
      minify: true,
      target: 'chrome140',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'pageCode' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was bundled from ${entry}.`);
  return `${chunk.code}\nglobalThis.pageCode = pageCode;`;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const NAME = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/;
const GENERATED = /^export const (\w+?)(?:Document|FragmentDoc) = (\{.*\}) as unknown as /gm;

/** The name that codegen gives to the constant of an operation or fragment. */
const constantOf = (name: string) =>
  name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('_');

/**
 * Puts each GraphQL document where it is written. Codegen looks all of them up in one table, which would bring the
 * documents of every page along with the first.
 */
export function inlineDocuments(generated: string): Plugin {
  let documents: Promise<Map<string, string>> | null = null;
  const read = async () => {
    const text = await readFile(join(generated, 'graphql.ts'), 'utf8');
    return new Map(
      [...text.matchAll(GENERATED)].map(([, name = '', document = '']) => [name, document] as const),
    );
  };
  return {
    name: 'inline-documents',
    enforce: 'pre',
    buildStart: () => {
      documents = null;
    },
    transform: {
      filter: { id: /\/src\/(?!gql\/).*\.tsx?$/, code: 'graphql(`' },
      async handler(code) {
        documents ??= read();
        const known = await documents;
        return {
          code: code.replace(CALL, (_call, source: string) => {
            const name = NAME.exec(source)?.[1] ?? '';
            const document = known.get(constantOf(name));
            if (!document) throw new Error(`No generated document for ${name}: run pnpm codegen`);
            return document;
          }),
          map: null,
        };
      },
    },
  };
}

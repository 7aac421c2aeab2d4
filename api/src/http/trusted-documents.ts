import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import { GraphQLError, parse } from 'graphql';

/** Where codegen writes manifests: the apps, and what the apps of staff share. */
export const CLIENTS = [
  'parent-web',
  'teacher-web',
  'admin-web',
  'packages/staff-account',
  'packages/staff-messages',
];

/** The documents that our own apps were built with; production takes no others from browsers. */
export class TrustedDocuments {
  readonly #known: ReadonlySet<string> | null;

  private constructor(known: ReadonlySet<string> | null) {
    this.#known = known;
  }

  /** Any document is welcome (demo, tests). */
  static any(): TrustedDocuments {
    return new TrustedDocuments(null);
  }

  /** Reads the manifests that codegen wrote into the apps. @throws Error when there are none. */
  static ofApps(appsDir: string): TrustedDocuments {
    const manifests = CLIENTS.map((client) =>
      join(appsDir, client, 'src/gql/persisted-documents.json'),
    ).filter(existsSync);
    const documents = manifests.flatMap((path) =>
      Object.values<string>(JSON.parse(readFileSync(path, 'utf8'))),
    );
    if (documents.length === 0) throw new Error(`No trusted documents under ${appsDir}.`);
    return new TrustedDocuments(new Set(documents.map(normalized)));
  }

  /** @throws GraphQLError when the document is not one of ours. */
  check(source: string): void {
    if (!this.#known || this.#known.has(source) || this.#known.has(normalized(source))) return;
    throw new GraphQLError('Only the documents of our own apps are accepted.', {
      extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    });
  }
}

/** The spelling that codegen gives a document (sorted, and by its printer), whatever the client made of it. */
function normalized(source: string): string {
  try {
    return printExecutableGraphQLDocument(parse(source, { noLocation: true, maxTokens: 2000 }));
  } catch {
    return source;
  }
}

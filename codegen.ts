import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const app = (name: string): CodegenConfig['generates'] => ({
  [`${name}/src/gql/`]: {
    preset: 'client',
    documents: [`${name}/src/**/*.{ts,tsx}`, `!${name}/src/gql/**`],
    presetConfig: {
      fragmentMasking: { unmaskFunctionName: 'readFragment' },
      // The API accepts only these documents in production.
      persistedDocuments: { hashAlgorithm: 'sha256' },
    },
    // The clients' caches need __typename; written into the documents so that what is sent is what is trusted.
    documentTransforms: [addTypenameSelectionDocumentTransform],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string' },
    },
  },
});

/** Whoever has documents: the apps, and what the apps of staff share. */
const CLIENTS = [
  'parent-web',
  'teacher-web',
  'admin-web',
  'packages/staff-account',
  'packages/staff-messages',
];

const config: CodegenConfig = {
  schema: 'api/schema.graphql',
  ignoreNoDocuments: true,
  generates: Object.assign({}, ...CLIENTS.map(app)),
};

export default config;

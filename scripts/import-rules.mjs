/**
 * Who may import whom: the whole table. `node scripts/check-imports.mjs` holds the code to it.
 *
 * Patterns are paths from the root: `*` is anything within one name, `**` anything at all, `{a,b}` a choice, and
 * `<name>` one name that the other patterns of the same rule may repeat.
 *
 * @typedef {object} Rule
 * @property {string} in the files the rule speaks about
 * @property {string[]} [except] files among them that it does not
 * @property {string[]} [may] our own files they may import;
 * @property {string[]} [mayNot] and those they may not; without it, all that `may` does not name
 * @property {string[]} [packages] libraries they may not import
 * @property {RegExp} [text] words they may not contain
 * @property {string} why what to do instead
 */

/** Modules of the API, lowest first: a module may use those on the lines above it. Those on one line are strangers. */
export const MODULE_ORDER = [
  ['audit'],
  ['schools'],
  ['identity'],
  ['oidc', 'roster'],
  ['files'],
  ['notifications'],
  ['guardians'],
  ['binding'],
  ['directory'],
  ['data-rights'],
  ['oversight'],
  ['calendar'],
  ['leave'],
  ['sheet-import'],
  ['attendance', 'grades', 'conduct'],
  ['transfers'],
  ['promotion'],
  ['surveys', 'messages', 'contact-book', 'activities', 'payments', 'site-feeds', 'learning'],
  ['breaches'],
  ['sis-import'],
  ['sis-sources'],
];

/** @type {Rule[]} */
export const RULES = [
  {
    in: 'packages/domain/**',
    may: ['packages/domain/**'],
    why: 'domain is the ground: pure rules that stand on nothing of ours',
  },
  {
    in: 'packages/{ui,web-kit}/**',
    may: ['packages/domain/**'],
    why: 'ui and web-kit know only the domain, so that every app can use them',
  },
  {
    in: 'packages/ui/**',
    packages: ['graphql', 'urql', '@apollo/client', 'i18next', 'react-i18next'],
    why: 'components of ui get everything by props, words and data included',
  },
  {
    in: 'packages/staff-account/**',
    may: ['packages/{domain,staff-account,ui,web-kit}/**'],
    why: 'what the apps of staff share knows neither of them: it is told what it needs of its app (AccountHost)',
  },
  {
    in: 'packages/staff-messages/**',
    may: ['packages/{domain,staff-messages,ui,web-kit}/**'],
    why: 'what the apps of staff share knows neither of them: it is told who writes',
  },
  {
    in: 'parent-web/**',
    mayNot: ['packages/{staff-account,staff-messages}/**'],
    why: 'what the apps of staff share speaks through Apollo Client, which parent-web does not have',
  },
  {
    in: '<app>-web/**',
    may: ['<app>-web/**', 'packages/{domain,staff-account,staff-messages,ui,web-kit}/**'],
    why: 'an app knows the API by its schema only, and the other apps not at all',
  },
  {
    in: '<app>-web/src/features/<feature>/**',
    may: ['<app>-web/src/features/<feature>/**'],
    mayNot: ['<app>-web/src/features/**', '<app>-web/src/routes/**'],
    why: 'features are strangers: what two of them share moves down, into the shell or a package',
  },
  {
    in: '<app>-web/src/**',
    except: ['<app>-web/src/{features,routes}/**', '<app>-web/src/*'],
    mayNot: ['<app>-web/src/{features,routes}/**'],
    why: 'what features stand on does not know them',
  },
  {
    in: 'api/**',
    may: ['api/**', 'packages/domain/**'],
    why: 'the API shares only the domain with the apps',
  },
  {
    in: 'api/src/modules/**/*.entity.ts',
    may: ['api/src/db/**', 'api/src/modules/**/*.entity.ts', 'packages/domain/**'],
    why: 'an entity is state and invariants; whoever needs more than that is a service',
  },
  {
    in: 'api/src/modules/**/*.policy.ts',
    may: ['api/src/modules/**/*.{entity,policy}.ts', 'api/src/graphql/viewer.ts', 'packages/domain/**'],
    why: 'a policy is a pure function over viewer and entity',
  },
  ...MODULE_ORDER.flatMap((line, height) =>
    line.map((name) => ({
      in: `api/src/modules/${name}/**`,
      // Foreign keys point where they must: a member of staff has an account, an account has a person's posts.
      except: ['api/src/modules/**/*.entity.ts', 'api/src/modules/**/*.test.ts'],
      mayNot: MODULE_ORDER.slice(height)
        .flat()
        .filter((other) => other !== name)
        .map((other) => `api/src/modules/${other}/**`),
      why: 'modules build on those below; what goes up travels as an event or a job',
    })),
  ),
  {
    in: 'api/src/**',
    except: ['api/src/config.ts', 'api/src/**/*.test.ts'],
    text: /\bprocess\.env\b/,
    why: 'config.ts alone reads the environment, so that every setting is declared and documented there',
  },
  {
    in: 'api/src/{graphql,jobs,modules}/**',
    except: ['api/src/**/*.test.ts'],
    packages: [
      'nodemailer',
      'pdfkit',
      'sharp',
      'node:fs',
      'node:fs/promises',
      'node:net',
      'node:http',
      'node:https',
    ],
    text: /\bfetch\(/,
    why: 'only integrations talk to the outside world, behind a port',
  },
];

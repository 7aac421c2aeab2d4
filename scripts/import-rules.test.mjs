import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './lib/imports.mjs';

/** @type {[file: string, source: string][]} */
const FORBIDDEN = [
  ['packages/domain/src/phone.ts', "import { x } from '@qinshi/ui';"],
  ['packages/ui/src/Card.tsx', "import { x } from '@qinshi/web-kit';"],
  ['packages/ui/src/Card.tsx', "import { useQuery } from 'urql';"],
  ['packages/web-kit/src/index.ts', "export * from '../../../parent-web/src/main.tsx';"],
  ['packages/staff-account/src/host.ts', "import { x } from '@qinshi/admin-web/src/shell/session.ts';"],
  ['packages/web-kit/src/index.ts', "export * from '@qinshi/staff-account';"],
  ['parent-web/src/main.tsx', "import { SignInPage } from '@qinshi/staff-account';"],
  ['parent-web/src/main.tsx', "import { School } from '../../api/src/modules/schools/school.entity.ts';"],
  ['parent-web/src/main.tsx', "const x = await import('@qinshi/teacher-web/src/main.tsx');"],
  ['parent-web/src/features/home/Home.tsx', "import { Wizard } from '../binding/Wizard.tsx';"],
  ['parent-web/src/features/home/Home.tsx', "import { Route } from '../../routes/index.tsx';"],
  ['parent-web/src/shell/Frame.tsx', "import { Home } from '../features/home/Home.tsx';"],
  ['api/src/app.ts', "import { Card } from '@qinshi/ui';"],
  ['api/src/modules/schools/school.entity.ts', "import { x } from './school.service.ts';"],
  ['api/src/modules/binding/binding.policy.ts', "import { x } from './binding.service.ts';"],
  ['api/src/modules/schools/school.service.ts', "import { x } from '../identity/account.entity.ts';"],
  ['api/src/modules/grades/grade.service.ts', "import { x } from '../conduct/conduct.service.ts';"],
  ['api/src/modules/binding/binding.service.ts', "import sharp from 'sharp';"],
  ['api/src/modules/binding/binding.service.ts', "import {\n  readFile,\n} from 'node:fs/promises';"],
  ['api/src/modules/binding/binding.service.ts', 'const answer = await fetch(url);'],
  ['api/src/app.ts', 'const port = process.env.PORT;'],
];

/** @type {[file: string, source: string][]} */
const ALLOWED = [
  ['packages/domain/src/phone.ts', "import { x } from './text.ts'; import y from 'taiwan-id-validator';"],
  ['packages/ui/src/Card.tsx', "import { x } from '@qinshi/domain'; import { y } from './theme.ts';"],
  ['admin-web/src/main.tsx', "import { accountWords } from '@qinshi/staff-account';"],
  ['packages/staff-account/src/host.ts', "import { x } from '@qinshi/ui'; import { y } from './words.ts';"],
  ['parent-web/src/main.tsx', "import { x } from '@qinshi/ui'; import '@qinshi/ui/styles.css';"],
  [
    'parent-web/src/features/home/Home.tsx',
    "import { x } from './parts/Face.tsx'; import y from '../../gql/index.ts';",
  ],
  ['parent-web/src/routes/index.tsx', "import { Home } from '../features/home/Home.tsx';"],
  ['api/src/modules/binding/binding.service.ts', "import { x } from '../identity/account.service.ts';"],
  ['api/src/modules/grades/grade.service.ts', "import { x } from './grade.queries.ts';"],
  ['api/src/integrations/pdf/form.ts', "import PDFDocument from 'pdfkit'; import { open } from 'node:fs';"],
  ['api/src/config.ts', 'export const config = read(process.env);'],
];

for (const [file, source] of FORBIDDEN) {
  test(`${file} may not: ${source}`, () => assert.equal(violations(file, source).length, 1));
}

for (const [file, source] of ALLOWED) {
  test(`${file} may: ${source}`, () => assert.deepEqual(violations(file, source), []));
}

import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNumberFormat } from '../../shell/formats.ts';

const KINDS = [
  ...(['SCHOOL', 'TERM', 'CLASS', 'STAFF', 'STUDENT', 'HOMEROOM'] as const),
  ...(['PLACE', 'GUARDIAN', 'KEPT'] as const),
];
const COLUMNS = ['adds', 'changes', 'ends', 'same', 'kept'] as const;

type Count = { readonly kind: string } & { readonly [Column in (typeof COLUMNS)[number]]: number };

/** What an import does with each kind of thing; the people first meant are schools, classes and those in them. */
export function CountsTable({ counts }: { readonly counts: readonly Count[] }) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const shown = KINDS.flatMap((kind) => {
    const count = counts.find((each) => each.kind === kind);
    return count ? [{ ...count, kind }] : [];
  });
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('sisImport.kind')}</Table.Th>
            {COLUMNS.map((column) => (
              <Table.Th key={column} ta="end">
                {t(`sisImport.count.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((count) => (
            <Table.Tr key={count.kind}>
              <Table.Th scope="row">{t(`sisImport.kinds.${count.kind}`)}</Table.Th>
              {COLUMNS.map((column) => (
                <Table.Td key={column} ta="end">
                  {number(count[column])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

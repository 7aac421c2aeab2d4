import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react';

const ICONS = { xlsx: IconFileSpreadsheet, csv: IconFileTypeCsv };
type Format = keyof typeof ICONS;
const FORMATS: readonly Format[] = ['xlsx', 'csv'];

interface ExportMenuProps {
  readonly label: string;
  /** What each form of the sheet is called. */
  readonly formats: Readonly<Record<Format, string>>;
  readonly busy: boolean;
  readonly onTake: (format: Format) => void;
}

/** Takes a list away as a sheet, in the form that is chosen. */
export function ExportMenu({ label, formats, busy, onTake }: ExportMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          className="qs-no-print"
          variant="light"
          loading={busy}
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => {
          const Icon = ICONS[format];
          return (
            <Menu.Item
              key={format}
              leftSection={<Icon size={18} aria-hidden />}
              onClick={() => onTake(format)}
            >
              {formats[format]}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

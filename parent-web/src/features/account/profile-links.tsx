import { Title } from '@mantine/core';
import { Card } from '@qinshi/ui';
import { IconChevronRight, type TablerIcon } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './account.module.css';

interface ProfileLink {
  to: LinkProps['to'];
  /** Its name and line in the catalogue: `profile.index.<key>`, `profile.index.<key>Text`. */
  key: string;
  icon: TablerIcon;
  /** For a pupil, whose line speaks of themselves: `…TextOwn`. */
  isOwn?: boolean;
}

interface ProfileLinksProps {
  title: string;
  items: readonly ProfileLink[];
}

/** A group of pages below 個人. */
export function ProfileLinks({ title, items }: ProfileLinksProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Card component="nav" aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <ul className={classes.links}>
        {items.map(({ to, key, icon: Icon, isOwn = false }) => (
          <li key={key}>
            <Link to={to} className={classes.link}>
              <Icon size={24} stroke={1.8} aria-hidden />
              <span className={classes.grow}>
                <span className={classes.linkName}>{t(`profile.index.${key}`)}</span>
                <span className={classes.linkText}>{t(`profile.index.${key}Text${isOwn ? 'Own' : ''}`)}</span>
              </span>
              <IconChevronRight size={20} stroke={2} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

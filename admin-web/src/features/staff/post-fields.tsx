import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './staff.module.css';

/** What a post may let its holder do; who leads a class is named beside the posts. */
const POST_KINDS = ['SUBJECT_TEACHER', 'OFFICE', 'SCHOOL_ADMIN'] as const;

export interface PostValues {
  /** Tells the entries apart while some are removed. */
  readonly key: number;
  readonly title: string;
  readonly officeCode: string;
  readonly kind: (typeof POST_KINDS)[number];
}

let nextKey = 0;

/** A post to fill in. */
export function emptyPost(): PostValues {
  nextKey += 1;
  return { key: nextKey, title: '', officeCode: '', kind: 'SUBJECT_TEACHER' };
}

/** The field paths under which {@link PostFields} shows sentences. */
export function postFieldPaths(posts: readonly PostValues[]): string[] {
  return posts.flatMap((_, index) =>
    ['title', 'officeCode', 'kind'].map((field) => `posts.${index}.${field}`),
  );
}

interface PostFieldsProps {
  readonly posts: readonly PostValues[];
  readonly offices: readonly { readonly code: string; readonly name: string }[];
  /** Sentence for each field path. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (posts: readonly PostValues[]) => void;
}

/** The posts (職稱) a person begins with: none for who only leads a class, several where schools are small. */
export function PostFields({ posts, offices, errors, onChange }: PostFieldsProps) {
  const { t } = useTranslation();
  const change = (key: number, part: Partial<PostValues>) =>
    onChange(posts.map((post) => (post.key === key ? { ...post, ...part } : post)));
  return (
    <Stack gap="sm">
      {posts.map((post, index) => (
        <fieldset key={post.key} className={classes.post}>
          <legend className={classes.postLegend}>{t('staff.record.post', { number: index + 1 })}</legend>
          <TextInput
            label={t('staff.record.postTitle')}
            placeholder={t('staff.record.postTitleExample')}
            value={post.title}
            error={errors[`posts.${index}.title`]}
            autoComplete="off"
            onChange={(event) => change(post.key, { title: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('staff.record.office')}
            value={post.officeCode}
            error={errors[`posts.${index}.officeCode`]}
            data={[
              { value: '', label: t('staff.record.noOffice') },
              ...offices.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(event) => change(post.key, { officeCode: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('staff.record.kind')}
            value={post.kind}
            error={errors[`posts.${index}.kind`]}
            data={POST_KINDS.map((kind) => ({ value: kind, label: t(`staff.kind.${kind}`) }))}
            onChange={(event) => {
              const kind = POST_KINDS.find((one) => one === event.currentTarget.value);
              if (kind) change(post.key, { kind });
            }}
          />
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={20} aria-hidden />}
            aria-label={t('staff.record.removePostOf', { number: index + 1 })}
            onClick={() => onChange(posts.filter(({ key }) => key !== post.key))}
          >
            {t('staff.record.removePost')}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => onChange([...posts, emptyPost()])}
      >
        {t('staff.record.addPost')}
      </Button>
    </Stack>
  );
}

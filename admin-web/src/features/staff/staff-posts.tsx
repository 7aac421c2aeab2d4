import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowMenu } from '../../accounts/row-menu.tsx';
import type { StaffPosts_PostFragment as Post } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import { AddButton, Section } from '../../shell/page.tsx';
import { useToday } from '../../shell/today.ts';
import { AssignPost } from './assign-post.tsx';
import { EndPost } from './end-post.tsx';

const StaffPosts_post = graphql(`
  fragment StaffPosts_post on StaffPost {
    id
    title
    office
    identityKind
    startsOn
    endsOn
  }
`);

interface StaffPostsProps {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly postHistory: readonly FragmentType<typeof StaffPosts_post>[];
  };
  readonly schoolId: string;
  readonly isManager: boolean;
  readonly onChanged: () => void;
}

/** Posts (職稱) past, present and to come; what each lets its holder do. */
export function StaffPosts({ person, schoolId, isManager, onChanged }: StaffPostsProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [open, setOpen] = useState<'assign' | Post>();
  const posts = person.postHistory.map((post) => readFragment(StaffPosts_post, post));
  const columns: Column<Post, never>[] = [
    {
      key: 'title',
      header: t('staff.post'),
      lead: true,
      cell: ({ title }) => <span className={listClasses.strong}>{title}</span>,
    },
    { key: 'office', header: t('staff.office'), cell: ({ office }) => office ?? t('list.none') },
    {
      key: 'kind',
      header: t('staffMember.power'),
      cell: ({ identityKind }) => t(`staff.kind.${powerOf(identityKind)}`),
    },
    { key: 'from', header: t('staffMember.from'), cell: ({ startsOn }) => shortDate(startsOn) },
    {
      key: 'to',
      header: t('staffMember.to'),
      cell: ({ startsOn, endsOn }) =>
        endsOn ? shortDate(endsOn) : t(startsOn > today ? 'staffMember.notYet' : 'staffMember.still'),
    },
    ...(isManager
      ? [
          {
            key: 'tools',
            header: t('account.actions'),
            tools: true,
            cell: (post: Post) =>
              post.endsOn && post.endsOn < today ? null : (
                <RowMenu
                  name={post.title}
                  actions={[
                    {
                      key: 'end',
                      label: t('staffMember.endPost'),
                      danger: true,
                      onSelect: () => setOpen(post),
                    },
                  ]}
                />
              ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title={t('staffMember.posts')}
      more={
        isManager ? <AddButton label={t('staffMember.assignPost')} onClick={() => setOpen('assign')} /> : null
      }
    >
      {posts.length === 0 ? (
        <Text>{t('staffMember.noPosts')}</Text>
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('staffMember.posts')} columns={columns} rows={posts} />
        </div>
      )}
      {open === 'assign' ? (
        <AssignPost
          person={person}
          schoolId={schoolId}
          onClose={() => setOpen(undefined)}
          onAssigned={onChanged}
        />
      ) : open ? (
        <EndPost post={open} name={person.name} onClose={() => setOpen(undefined)} onEnded={onChanged} />
      ) : null}
    </Section>
  );
}

function powerOf(kind: string): 'SUBJECT_TEACHER' | 'OFFICE' | 'SCHOOL_ADMIN' {
  return kind === 'OFFICE' || kind === 'SCHOOL_ADMIN' ? kind : 'SUBJECT_TEACHER';
}

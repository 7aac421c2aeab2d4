import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { LastDayDialog } from '../../forms/last-day-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const EndPost_end = graphql(`
  mutation EndPost_end($input: EndAssignmentInput!) {
    endPost(input: $input) {
      id
    }
  }
`);

interface EndPostProps {
  readonly post: { readonly id: string; readonly title: string };
  readonly name: string;
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** The last day of a post. */
export function EndPost({ post, name, onClose, onEnded }: EndPostProps) {
  const { t } = useTranslation();
  const [end] = useMutation(EndPost_end);
  return (
    <LastDayDialog
      title={t('staffMember.endPostOf', { name, title: post.title })}
      lead={t('staffMember.endPostLead')}
      done={t('staffMember.postEnded', { title: post.title })}
      onEnd={async (endsOn) => {
        await end({ variables: { input: { id: post.id, endsOn } } });
      }}
      onClose={onClose}
      onEnded={onEnded}
    />
  );
}

import { normalizeNationalId } from '@qinshi/domain';
import { type CombinedError, useMutation } from 'urql';
import type { Relation, SchoolLevel } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import type { ConfirmedStudent, StudentEntry } from './draft.ts';

const Student_lookUp = graphql(`
  mutation Student_lookUp($input: LookUpStudentInput!) {
    lookUpStudent(input: $input) { token schools { id name } }
  }
`);
const Student_confirm = graphql(`
  mutation Student_confirm($input: ConfirmStudentInput!) {
    confirmStudent(input: $input) { token maskedName className schoolName }
  }
`);

interface Confirmation {
  token: string;
  schoolId: string;
  relation: Relation;
  relationNote: string;
  level: SchoolLevel;
  nationalId: string;
}

/** The two questions that turn an identity number and a school into a confirmed child. */
export function useConfirmStudent() {
  const [lookUpState, lookUpMutation] = useMutation(Student_lookUp);
  const [confirmState, confirmMutation] = useMutation(Student_confirm);

  /** 驗證: the schools of that level to choose from, with a token for the next question. */
  const lookUp = async (
    level: SchoolLevel,
    nationalId: string,
  ): Promise<{ found: NonNullable<StudentEntry['lookUp']> | null; error: CombinedError | undefined }> => {
    const input = { level, nationalId: normalizeNationalId(nationalId) };
    const { data, error } = await lookUpMutation({ input });
    return { found: data?.lookUpStudent ?? null, error };
  };

  /** The child as the school knows it, its name masked. */
  const confirm = async ({
    token,
    schoolId,
    relation,
    relationNote,
    level,
    nationalId,
  }: Confirmation): Promise<{ student: ConfirmedStudent | null; error: CombinedError | undefined }> => {
    const note = relation === 'OTHER' ? relationNote.trim() : '';
    const { data, error } = await confirmMutation({
      input: { token, schoolId, relation, relationNote: note || null },
    });
    if (!data) return { student: null, error };
    const kept = {
      schoolId,
      relation,
      relationNote: note,
      level,
      nationalId: normalizeNationalId(nationalId),
    };
    const { token: proof, maskedName, className, schoolName } = data.confirmStudent;
    return { student: { token: proof, maskedName, className: className ?? '', schoolName, ...kept }, error };
  };

  return { lookUp, confirm, isLookingUp: lookUpState.fetching, isConfirming: confirmState.fetching };
}

import { SURVEY_QUESTION_KINDS, type SurveyDefinition } from '@qinshi/domain';
import type { SurveyPage_QueryQuery } from '../../gql/graphql.ts';

export type SurveyOfPage = NonNullable<SurveyPage_QueryQuery['survey']>;

/** The form as the domain judges it; a kind that this release does not know is left out rather than misread. */
export function definitionOf({
  sections,
  questions,
}: Pick<SurveyOfPage, 'sections' | 'questions'>): SurveyDefinition {
  return {
    sections: sections.map((section) => ({
      ...section,
      help: section.help ?? null,
      onlyIf: section.onlyIf ?? null,
    })),
    questions: questions.flatMap((question) => {
      const kind = SURVEY_QUESTION_KINDS.find((one) => one === question.kind);
      if (!kind) return [];
      return [
        {
          ...question,
          kind,
          sectionId: question.sectionId ?? null,
          help: question.help ?? null,
          min: question.min ?? null,
          max: question.max ?? null,
          lowWord: question.lowWord ?? null,
          highWord: question.highWord ?? null,
          onlyIf: question.onlyIf ?? null,
        },
      ];
    }),
  };
}

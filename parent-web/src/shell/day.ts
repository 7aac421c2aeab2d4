import { graphql } from '../gql/index.ts';

/** A pupil's day as every screen shows it, so that news about it fit into all of them. */
export const Day_day = graphql(`
  fragment Day_day on StudentDay {
    date
    state
    arrivedAt
    leftAt
    outing
    alarmedAt
    schoolDay { date kind name endsAt }
    leave {
      id
      status
      type { id name }
      days { date periods }
      currentStep { role approver { id name } }
    }
  }
`);

/** Where news about a day are written to. */
export const Day_student = graphql(`
  fragment Day_student on Student {
    id
    today { ...Day_day }
  }
`);

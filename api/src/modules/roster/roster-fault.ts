/** What the standard calls the reasons of a refusal (imsx_codeMinor). */
type CodeMinor =
  | 'forbidden'
  | 'internal_server_error'
  | 'invalid_data'
  | 'invalid_filter_field'
  | 'invalid_selection_field'
  | 'invalid_sort_field'
  | 'server_busy'
  | 'unauthorisedrequest'
  | 'unknownobject';

const STATUS: Readonly<Record<CodeMinor, number>> = {
  forbidden: 403,
  internal_server_error: 500,
  invalid_data: 400,
  invalid_filter_field: 400,
  invalid_selection_field: 400,
  invalid_sort_field: 400,
  server_busy: 429,
  unauthorisedrequest: 401,
  unknownobject: 404,
};

/** A request that is not answered, in the words of OneRoster 1.1. Programs and their makers read it: English alone. */
export class RosterFault extends Error {
  constructor(
    readonly codeMinor: CodeMinor,
    description: string,
  ) {
    super(description);
  }

  get status(): number {
    return STATUS[this.codeMinor];
  }

  toJSON(): object {
    return {
      statusInfoSet: [
        {
          imsx_codeMajor: 'failure',
          imsx_severity: 'error',
          imsx_codeMinor: this.codeMinor,
          imsx_description: this.message,
        },
      ],
    };
  }
}

/** The four steps of a request, as addresses name them. */
export const STEPS = ['type', 'reason', 'days', 'send'] as const;
export type Step = (typeof STEPS)[number];

/** The step that an address names; nothing for any other text. */
export function readStep(text: unknown): { step?: Step } {
  const step = STEPS.find((one) => one === text);
  return step ? { step } : {};
}

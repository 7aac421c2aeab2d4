export * from './refusals/refusals.ts';

import { createFileRoute } from '@tanstack/react-router';
import { schoolDayWords } from '../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/children/$id')({ loader: schoolDayWords });

import { createFileRoute } from '@tanstack/react-router';
import { schoolMessageWords } from '../../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/messages/school')({ loader: schoolMessageWords });

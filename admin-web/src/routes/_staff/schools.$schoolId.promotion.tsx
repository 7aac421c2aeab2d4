import { createFileRoute } from '@tanstack/react-router';
import { PromotionPage } from '../../features/promotion/promotion-page.tsx';
import { readPromotionSearch } from '../../features/promotion/promotion-search.ts';

export const Route = createFileRoute('/_staff/schools/$schoolId/promotion')({
  validateSearch: readPromotionSearch,
  component: PromotionPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { readPromotionsSearch } from '../../features/promotion/promotion-search.ts';
import { PromotionsPage } from '../../features/promotion/promotions-page.tsx';

export const Route = createFileRoute('/_staff/promotions')({
  validateSearch: readPromotionsSearch,
  component: PromotionsPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { ContactPage } from '../../features/binding/contact-page.tsx';

export const Route = createFileRoute('/binding/contact')({ component: ContactPage });

import type { ReactNode } from 'react';
import './desk.css';
import './review.css';

export default function AdminLayout({ children }: { children: ReactNode }) {
  return children;
}

import { PageTitle } from '@/app/_components/page-title';

export default function TimelinesPage() {
  return <PageTitle>Timelines</PageTitle>;
}

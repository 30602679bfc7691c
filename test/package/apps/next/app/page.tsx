import { Guide } from './guide';

export default function Page() {
  return <main><h1>Help</h1><Guide /></main>;
}

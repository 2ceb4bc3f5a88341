import { Link } from 'wouter';
import { useToMeDoor } from '../../../hooks/usePromisesToMe';
import { useWords } from '../../../hooks/useWords';

/** The way to promises made to the person, where it is to be shown. */
export function ToMeDoor() {
  const { toMe } = useWords();
  const { isOpen } = useToMeDoor();
  if (!isOpen) return null;
  return (
    <p>
      <Link href="/promises/to-me">{toMe.door}</Link>
    </p>
  );
}

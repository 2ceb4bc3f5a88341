import { Link } from 'wouter';
import { useCover } from '../../../hooks/useCover';
import { useToMeDoor } from '../../../hooks/usePromisesToMe';
import { useWords } from '../../../hooks/useWords';

/** The way to promises made to the person, where it is to be shown; that it is there tells whom the words are for. */
export function ToMeDoor() {
  const { toMe } = useWords();
  const { isOpen } = useToMeDoor();
  const { cover } = useCover();
  if (!isOpen || cover !== 'open') return null;
  return (
    <p>
      <Link href="/promises/to-me">{toMe.door}</Link>
    </p>
  );
}

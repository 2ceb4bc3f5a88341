/** What one page of ours tells all the others that are open. */
type Message = 'cover' | 'leave' | 'erased' | 'partly erased' | 'restored' | 'give way';

// One for the whole page: what a channel says it does not hear itself, but a second one beside it would.
const channel = new BroadcastChannel('pages');

/** Tells every other open page of ours, at once. */
export function tellPages(message: Message): void {
  channel.postMessage(message);
}

/** Calls back when another page tells something. Returns how to stop. */
export function onPages(react: (message: Message) => void): () => void {
  const hear = ({ data }: MessageEvent<Message>) => react(data);
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}

import { number, plural } from '../plural';

export const shelf = {
  door: 'It is full. See the shelf.',
  way: 'The shelf of full vessels',
  title: 'The shelf',
  lead: 'What you kept, in gold. The cracks are not the point; the mending is.',
  present: 'Being mended now',
  notFull: 'When all eight seams are gold you can set it here and begin another. There is no hurry.',
  full: 'All eight seams are gold. You can set it on the shelf and begin another, or leave it where it is.',
  choose: 'The next one',
  shapes: { bowl: 'Bowl', cup: 'Cup', plate: 'Plate', vase: 'Vase', jar: 'Jar', teapot: 'Teapot' },
  shelve: 'Set it on the shelf',
  question:
    'Set it on the shelf? Today still belongs to it. Your promises go on; their gold begins anew tomorrow.',
  yes: 'Yes, set it there',
  shelved: 'It stands on the shelf now. The next one begins tomorrow.',
  onShelf: 'Full and set aside',
  empty: 'The shelf is still empty. That is how every shelf begins.',
  span: (from: string, to: string) => `${from} to ${to}`,
  kept: (count: number) => plural(count, { one: '1 promise kept', other: `${number(count)} promises kept` }),
  label: (shape: string, kept: string) => `${shape}, all eight seams in gold. ${kept}.`,
};

export const ownPage = {
  title: 'My own',
  lead: 'They come in turn with the others, only on an uncovered page.',
  kinds: { gesture: 'Gestures', line: 'Lines' },
  fields: { gesture: 'A small gesture', line: 'A line that helps you' },
  add: 'Add',
  remove: 'Take away',
  full: 'A hundred are kept. Take one away to add another.',
  problems: { empty: 'Write a few words first.', 'too-long': 'At most 140 characters.' },
  quietGesture: 'One of your own gestures.',
  quietLine: 'One of your own lines.',
};

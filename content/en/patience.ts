import type { Card, Lens } from '../schema';

/** The layer over all stages. */
export const patience: Readonly<Record<Lens, Card>> = {
  hurt: {
    id: 'patience-hurt',
    title: 'You need not be further along',
    text: 'This does not run in a straight line. Doubt and anger may come back in the middle of a good day, and they need no excuse. Look at what is done over many days, and have patience with yourself too.',
  },
  repairing: {
    id: 'patience-repairing',
    title: 'Their pace is theirs',
    text: 'There is no date by which this has to be over. Doubt, anger and the same question again are normal, and a step back does not undo what you did well. Answer with acts, and have patience with yourself too.',
  },
  both: {
    id: 'patience-both',
    title: 'Two people, two speeds',
    text: 'Some days go forward and some go back, and not for both of you on the same day. Both of you may need patience, the other’s and your own. When words run short, one thing done as agreed says enough.',
  },
};

/** The same for someone who goes on alone, where the words above speak of two. */
export const patienceAlone: Readonly<Partial<Record<Lens, Card>>> = {
  repairing: {
    id: 'patience-alone-repairing',
    title: 'There is no date',
    text: 'There is no date by which you have to be done. Whether and when anyone trusts you again is for them to say, and a step back does not undo what you did well. Do the next small thing as you said you would, and have patience with yourself too.',
  },
  both: {
    id: 'patience-alone-both',
    title: 'One person, many speeds',
    text: 'Some days go forward and some go back, and not everything in you moves at the same speed. One part may be ready while another is not. When words run short, one thing done as you said is enough. Have patience with yourself.',
  },
};

export const patienceLines: readonly string[] = [
  'A crooked way is still a way.',
  'Some days go backwards. They are days too.',
  'Doubt may drop in. Nothing has to be decided while it is here.',
  'Anger keeps its own hours.',
  'Keep some patience for whoever is near, and some for yourself.',
  'Look at what is done. The words can rest.',
];

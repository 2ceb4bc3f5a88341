import type { StageCopy, StageId } from '../schema';

export const stages: Readonly<Record<StageId, StageCopy>> = {
  understand: {
    name: 'Understanding the breakdown of trust',
    quietName: 'Gathering the pieces',
    about:
      'Finding words for what happened and for what it did to each of you. Nothing has to be decided here.',
    aboutAlone:
      'Finding words for what happened and for what it did to your days. Nothing has to be decided here.',
    note: 'The quiet names follow the mending of a bowl and say nothing of two people. Here its pieces are gathered.',
  },
  acknowledge: {
    name: 'Acknowledge the breach',
    quietName: 'Looking closely',
    about: 'One says plainly what was done. The other is heard to the end, without being argued with.',
    aboutAlone:
      'Saying what happened as it was: aloud, on paper, or to someone you choose. Nobody has to agree.',
    note: 'Breach: of trust, not of a law. Quiet name: each break of the bowl is looked at.',
  },
  apologise: {
    name: 'Offer a sincere apology',
    nameAlone: 'What makes an apology sincere',
    quietName: 'Cleaning the edges',
    about: 'An apology that names the act, the hurt and what will change. It asks for nothing in return.',
    aboutAlone:
      'What goes into an apology: the act, the hurt and what will change. You can look at it on your own.',
    note: 'Quiet name: the edges of the pieces are cleaned. Alone: one may give an apology, wait for one, or neither.',
  },
  transparency: {
    name: 'Establish transparency',
    quietName: 'Mixing the lacquer',
    about: 'Agreeing on what is open and what stays private, and then doing what was said, day after day.',
    aboutAlone:
      'Choosing what you are open about and what stays private, and then doing what you said, day after day.',
    note: 'To be open of one’s own accord, not to be watched. Quiet name: lacquer is what joins the pieces.',
  },
  boundaries: {
    name: 'Set and respect boundaries',
    quietName: 'Holding steady',
    about: 'Each of you names limits of your own, and hears the other’s. A no is safe to say.',
    aboutAlone:
      'Naming limits of your own, knowing what you will do if one is crossed, and keeping those you were told.',
    note: 'A person’s own limits, no walls. Quiet name: the joined pieces are held until they are firm.',
  },
  help: {
    name: 'Seek professional help',
    quietName: 'Asking the craftsperson',
    about: 'Finding someone trained to help, for one of you or for both. This is open at any time.',
    aboutAlone: 'Finding someone trained to help you. This is open at any time.',
    note: 'Quiet name: someone of any gender who knows the craft.',
  },
  reconnect: {
    name: 'Rebuilding emotional connection',
    nameAlone: 'Good minutes and good company',
    quietName: 'Filling the gaps',
    about:
      'Good minutes together, listening in turns, a small plan you share. Touch is asked for, and a no is fine.',
    aboutAlone: 'Good minutes, alone or with people who are good for you, and a small plan of your own.',
    note: 'Quiet name: the small gaps of the bowl are filled. Alone: the company may be one’s own.',
  },
  forgive: {
    name: 'The role of forgiveness',
    quietName: 'Laying the gold',
    about: 'What letting go could mean, and whether you want it. Yes, no and not now all belong here.',
    aboutAlone:
      'What putting something down could mean for you, and whether you want it. Yes, no and not now all belong here.',
    note: 'Forgiveness is never expected of anyone. Quiet name: gold is laid on the mended cracks.',
  },
  strengthen: {
    name: 'Building a stronger relationship',
    nameAlone: 'Building on what helped',
    quietName: 'Using the bowl',
    about: 'Keeping up what helped: plain talk, time together, small repairs on the same day.',
    aboutAlone:
      'Keeping up what helped: plain talk, time for what you enjoy, small things put right on the same day.',
    note: 'Quiet name: the mended bowl is in use again, every day.',
  },
};

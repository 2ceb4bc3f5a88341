export const reflection = {
  title: 'A private look at safety',
  lead: 'Only you see this. Answers are not saved. It is not a test and has no score.',
  answers: { no: 'No', sometimes: 'Sometimes', yes: 'Yes', unsaid: 'Rather not say' },
  questions: [
    'Are you ever afraid of your partner, or of how they react when you say no?',
    'In the last year, has your partner hurt your body, or pushed you into sex you did not want?',
    'Do they put you down or threaten you, children or animals, or say they will hurt themselves if you go?',
    'Do they decide whom you see, what you spend, or check your phone or where you are, when you do not want it?',
    'Did anyone tell you that you have to use this, or to show what is in it?',
    'Have you frightened, hurt, followed or threatened your partner?',
  ],
  done: 'See what it means',
  calm: {
    title: 'Thank you for looking.',
    text: 'Nothing was kept. You can look again at any time.',
  },
  unsafe: {
    title: 'Your safety first',
    lines: [
      'Fear and force are not a matter of mending trust, and they are not your fault.',
      'Working on it together can make it worse. Someone trained can help you think, without deciding for you.',
      'A device that nobody else can open is safer for this.',
    ],
    alone: 'Use it on my own',
    aloneSet: 'Done. Nothing here asks for a partner now.',
    onward: 'Continue anyway',
    leave: 'Close this page',
    support: 'Open Support',
  },
  harm: {
    title: 'If you have frightened or hurt your partner',
    lines: [
      'Getting help for yourself comes first. There are people trained to help those who want to stop.',
      'Apologies and openness do not make it safe by themselves. Do nothing together for now.',
    ],
  },
};

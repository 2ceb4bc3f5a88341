export const causePage = {
  title: 'What it was about',
  lead: 'Choose what fits, or nothing. It only changes which words you see, and it stays in this browser.',
  forYou: 'For you',
  link: 'What it was about',
};

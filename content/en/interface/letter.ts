/** What is said when a letter is finished. */
export const letter = {
  burnt: 'It is gone, every word of it.',
  toGive: 'Let a night pass. Then print it or read it aloud, when you want to and if you still want to.',
};

import type { ScaleQuestion, ScaleQuestionId } from '../schema';

export const scaleQuestions: Readonly<Record<ScaleQuestionId, ScaleQuestion>> = {
  mood: {
    question: 'How is it in me right now?',
    answers: ['Really hard', 'Hard', 'Mixed', 'Okay', 'Good'],
  },
  safe: {
    question: 'How safe does my heart feel today?',
    answers: ['Not safe', 'Uneasy', 'Mixed', 'Mostly safe', 'Safe'],
  },
  open: {
    question: 'How open and honest was I today?',
    answers: ['Hid things', 'Held back', 'Mixed', 'Mostly open', 'Open'],
  },
  closeness: {
    question: 'How near were we?',
    answers: ['Far apart', 'Distant', 'In between', 'Near', 'Very near'],
  },
  energy: {
    question: 'How much strength do I have today?',
    answers: ['Low', 'Some', 'Plenty'],
  },
  heard: {
    question: 'Did I feel heard and understood?',
    answers: ['Not at all', 'Hardly', 'Partly', 'Mostly', 'Fully'],
  },
  pace: {
    question: 'How does our pace feel to me?',
    answers: ['Too fast', 'A bit fast', 'Right', 'A bit slow', 'Too slow'],
  },
  hope: {
    question: 'How much hope is in me today?',
    answers: ['None today', 'A little', 'Some', 'Quite a bit', 'A lot'],
  },
  listened: {
    question: 'Did I listen today?',
    answers: ['Not at all', 'Hardly', 'Partly', 'Mostly', 'Fully'],
  },
  guilt: {
    question: 'What did guilt do in me today?',
    answers: ['Dragged hard', 'Dragged a bit', 'Neither', 'Helped a bit', 'Helped me act'],
  },
  'small-act': {
    question: 'Did I do one small act of care today?',
    answers: ['No', 'Yes'],
  },
  'good-moment': {
    question: 'Was there one good moment today?',
    answers: ['No', 'Yes'],
  },
};

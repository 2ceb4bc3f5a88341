import type { ScaleQuestion, ScaleQuestionId } from '../schema';

export const scaleQuestions: Readonly<Record<ScaleQuestionId, ScaleQuestion>> = {
  mood: {
    question: 'How am I right now?',
    answers: ['Really hard', 'Hard', 'Mixed', 'Okay', 'Good'],
    past: { question: 'How was I that day?' },
  },
  safe: {
    question: 'How safe does my heart feel today?',
    answers: ['Not safe', 'Uneasy', 'Mixed', 'Mostly safe', 'Safe'],
    past: { question: 'How safe did my heart feel that day?' },
  },
  open: {
    question: 'How open and honest was I today?',
    answers: ['Hid things', 'Held back', 'Mixed', 'Mostly open', 'Open'],
    past: { question: 'How open and honest was I that day?' },
  },
  closeness: {
    question: 'How near were we?',
    answers: ['Far apart', 'Distant', 'In between', 'Near', 'Very near'],
  },
  energy: {
    question: 'How much strength do I have today?',
    answers: ['Low', 'Some', 'Plenty'],
    past: { question: 'How much strength did I have that day?' },
  },
  heard: {
    question: 'Did I feel heard and understood?',
    answers: ['Not at all', 'Hardly', 'Partly', 'Mostly', 'Fully'],
  },
  pace: {
    question: 'How does our pace feel to me?',
    answers: ['Too fast', 'A bit fast', 'Right', 'A bit slow', 'Too slow'],
    past: { question: 'How did our pace feel to me?' },
  },
  hope: {
    question: 'How much hope do I have today?',
    answers: ['None today', 'A little', 'Some', 'Quite a bit', 'A lot'],
    past: {
      question: 'How much hope did I have that day?',
      answers: ['None that day', 'A little', 'Some', 'Quite a bit', 'A lot'],
    },
  },
  listened: {
    question: 'Did I listen today?',
    answers: ['Not at all', 'Hardly', 'Partly', 'Mostly', 'Fully'],
    past: { question: 'Did I listen that day?' },
  },
  guilt: {
    question: 'What did guilt do to me today?',
    answers: ['Dragged hard', 'Dragged a bit', 'Neither', 'Helped a bit', 'Helped me act'],
    past: { question: 'What did guilt do to me that day?' },
  },
  'small-act': {
    question: 'Did I do one small act of care today?',
    answers: ['No', 'Yes'],
    past: { question: 'Did I do one small act of care that day?' },
  },
  'good-moment': {
    question: 'Was there one good moment today?',
    answers: ['No', 'Yes'],
    past: { question: 'Was there one good moment that day?' },
  },
};

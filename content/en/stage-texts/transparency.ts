import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const fewerChecks: Sign = {
  id: 'transparency-hurt-fewer-checks',
  text: 'I check less than I did a month ago.',
};
const toldFirst: Sign = {
  id: 'transparency-repairing-first',
  text: 'I say my plans and changes before I am asked.',
};
const sameDay: Sign = {
  id: 'transparency-repairing-same-day',
  text: 'When something slips, I say so within a day.',
};
const ownPrivate: Sign = {
  id: 'transparency-alone-private',
  text: 'I know what I keep private, and I need not explain it.',
};
const doneAsSaid: Sign = {
  id: 'transparency-alone-kept',
  text: 'I do what I said I would do, more often than not.',
};

export const transparency: StageText = {
  readings: {
    hurt: {
      what: 'Openness is something your partner can offer, and you can say yes or no to it. It answers one worry at a time, begins with the smallest step that helps, and has an end date. It is not a watch you have to keep.',
      why: 'When plans and changes are told early, there is less to guess. A small step you can rest on may ease an evening more than a big one you have to keep checking.',
      signs: [
        { id: 'transparency-hurt-one-worry', text: 'I can name the worry that openness is meant to answer.' },
        { id: 'transparency-hurt-told-first', text: 'I am told things before I ask, more often than not.' },
        fewerChecks,
        {
          id: 'transparency-hurt-private',
          text: 'I know what stays private for each of us, and I leave it alone.',
        },
      ],
    },
    repairing: {
      what: 'You offer openness before anyone has to ask: where you will be, what changed, what slipped. Choose the smallest step that answers the worry, with an end date and a day to look at it again. What stays private, you say too. You may say no to a step.',
      why: 'What you bring yourself weighs differently from what someone had to find. The many plain days when you did as you said give the other something to stand on.',
      signs: [
        toldFirst,
        { id: 'transparency-repairing-nothing-hidden', text: 'I hide nothing that we agreed to have open.' },
        { id: 'transparency-repairing-kept', text: 'I keep what I offered, more often than not.' },
        sameDay,
      ],
    },
    both: {
      what: 'Together you settle what is open, what stays private, for how long, and when you look at it again. Begin with the lowest step that answers the worry: it may simply be telling first. If someone cannot say no to it, it is not an agreement.',
      why: 'Openness that is offered says something about the one who offers it. Openness that is taken only says that someone looked. An end date lets it grow lighter.',
      signs: [
        { id: 'transparency-both-know', text: 'We know what is open and what stays private.' },
        {
          id: 'transparency-both-end-date',
          text: 'Everything we agreed has an end date and a day to review it.',
        },
        { id: 'transparency-both-fewer', text: 'We check fewer things than we did a month ago.' },
        {
          id: 'transparency-both-free-to-end',
          text: 'I could end an agreement without fear of what follows.',
        },
      ],
    },
  },
  alone: {
    hurt: {
      what: 'You cannot make anyone be open with you, and you need not keep watch. This stage is for your own side: which worry is the loudest, what you know, and which questions can stay open for now. What is yours may stay private. If a no is not safe, Support is on every page.',
      why: 'Looking again and again can take a whole evening and leave the worry as it was. Once you know what it is about, you can choose what to do with it.',
      signs: [
        {
          id: 'transparency-alone-hurt-worry',
          text: 'I can name the worry behind the wish to look or ask.',
        },
        fewerChecks,
        { id: 'transparency-alone-hurt-open-question', text: 'I can leave a question open for a day.' },
        ownPrivate,
      ],
    },
    repairing: {
      what: 'You are open because you want to be, not because someone looks. You say plans and changes early to whoever they touch, and you stop adding to what is hidden. You choose what stays private: private is not the same as hidden.',
      why: 'A day without a cover story asks for less strength. The many plain days when you did as you said give you something to stand on.',
      signs: [
        toldFirst,
        { id: 'transparency-alone-repairing-hidden', text: 'I no longer add to what is hidden.' },
        doneAsSaid,
        sameDay,
      ],
    },
    both: {
      what: 'You settle for yourself what you are open about, with whom, and what stays private. You say plans and changes early to whoever they touch, and you leave other people’s things alone. What anyone else keeps open is for them to say.',
      why: 'Openness that you choose says something about you. It needs nobody to check it, and you may change it.',
      signs: [toldFirst, doneAsSaid, fewerChecks, ownPrivate],
    },
  },
  practices: [
    {
      id: 'transparency-do-plan-and-change',
      text: 'Say your plan for tomorrow to whoever it touches. Say it again when it changes.',
      minutes: 2,
      lens: 'any',
    },
    {
      id: 'transparency-do-lower-the-worry',
      text: 'Write down one worry. Under it, write the smallest thing that would lower it.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'transparency-do-private-list',
      text: 'List three things that are private and hide nothing: a diary, a friend’s troubles, a thought.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'transparency-do-at-the-time',
      text: 'Say one small thing you will do and when. Do it then.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'transparency-do-look-together',
      text: 'Once a week, ten minutes side by side: the owner holds the device and shows what was agreed.',
      minutes: 10,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'transparency-do-lighter',
      text: 'On review day, ask: lighter, the same, or end it? Try ‘lighter’ first.',
      minutes: 10,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'transparency-do-write-before-checking',
      text: 'When you want to check, write the worry down first. Then wait ten minutes.',
      minutes: 10,
      lens: 'hurt',
    },
    {
      id: 'transparency-do-fair-note',
      text: 'Once a week, note what you were told before you asked. Note what you were not told, too.',
      minutes: 5,
      lens: 'hurt',
      needsPartner: true,
    },
    {
      id: 'transparency-do-evening-off',
      text: 'Take one evening off from looking and asking. Plan something else for it.',
      minutes: 30,
      lens: 'hurt',
    },
    {
      id: 'transparency-do-tell-first',
      text: 'Each day, tell one thing before anyone could ask.',
      minutes: 2,
      lens: 'repairing',
    },
    {
      id: 'transparency-do-put-straight',
      text: 'Look back over the day for anything you bent. Put it straight: ‘That was not quite true.’',
      minutes: 5,
      lens: 'repairing',
    },
    {
      id: 'transparency-do-one-hidden-thing',
      text: 'Bring one hidden thing into the open this week: a bill, a story, a plan. Tell all of it.',
      minutes: 15,
      lens: 'repairing',
    },
  ],
};

import type { Exercise } from '../../schema';

export const transparency: Exercise = {
  id: 'transparency',
  name: 'Transparency agreement',
  quietName: 'An arrangement with an end',
  about:
    'Openness that is offered, answers one worry, and ends on a day you both know. The lowest step that helps is the right one.',
  group: 'agree',
  minutes: 20,
  lens: 'any',
  stages: ['transparency', 'strengthen'],
  needsPartner: true,
  cards: ['freely-given', 'steady-acts', 'deception-goes-deeper'],
  before: [
    'Sit down to it together, or write it alone and bring it as an offer. Nothing holds until both of you have said yes.',
    'It ends by itself on its last day. Either of you can end it sooner, at any time and without a reason.',
    'Being open does not mean having nothing of one’s own. What stays private is written down too.',
  ],
  jointCaution:
    'Leave it if you are afraid of what a no would bring, if anyone is hurt or threatened, or if one of you alone makes the rules. What is agreed in fear is no agreement, and openness can then be used to watch you. Your safety comes first.',
  search: ['openness', 'phone', 'location', 'calendar', 'bank', 'check in', 'access', 'ladder', 'secrets'],
  asks: ['calm'],
  steps: [
    {
      id: 'worry',
      title: 'Which worry is it to answer?',
      hint: 'One worry. If there are several, take the loudest; the others can wait for an evening of their own.',
      fields: [{ id: 'worry', kind: 'text', label: 'The worry, in a sentence or two', isNeeded: true }],
    },
    {
      id: 'offered',
      title: 'Who offers it?',
      hint: 'Openness that is offered says more than openness that was asked for.',
      fields: [
        {
          id: 'offered-by',
          kind: 'one',
          label: 'It is offered by',
          isNeeded: true,
          options: [
            { value: 'me', label: 'Me' },
            { value: 'partner', label: 'My partner' },
            { value: 'both', label: 'Both of us' },
          ],
        },
      ],
    },
    {
      id: 'rung',
      title: 'What is the lowest step that answers it?',
      hint: 'Read from the top. Stop at the first one with which the worry could rest.',
      fields: [
        {
          id: 'rung',
          kind: 'one',
          label: 'The step',
          isNeeded: true,
          options: [
            {
              value: '1',
              label: 'Telling first',
              hint: 'Contact, spending or a slip is brought up within the day, before anyone asks.',
            },
            {
              value: '2',
              label: 'Set check-ins',
              hint: 'A message at times you agreed on. Not on demand.',
            },
            {
              value: '3',
              label: 'Open calendar',
              hint: 'Where one is expected to be can be looked up.',
            },
            {
              value: '4',
              label: 'Looking together',
              hint: 'Once a week, ten minutes, side by side. Whoever the device belongs to holds it and shows what was agreed.',
            },
            {
              value: '5',
              label: 'A window to look through',
              hint: 'To see and not to change: statements, a list of debts, proof of a gambling self-exclusion, or the location on one named trip.',
            },
            {
              value: '6',
              label: 'A shared view for a while',
              hint: 'An account or a location that both can see, with a last day.',
            },
            {
              value: '7',
              label: 'A passcode for a while',
              hint: 'The last step: 14 days at most, a fixed day to look at it again, and only what is listed.',
            },
          ],
        },
      ],
    },
    {
      id: 'caution',
      title: 'Before the last step, read this together',
      lines: [
        'Some couples do this for a few days. It is there to make a worry smaller, and not to become a duty.',
        'If it is asked for in anger, or if a no does not feel possible, then there is no agreement. Take a lower step, or none.',
        'It opens only what you list next. Other people’s private messages, work, health, a therapist, a helpline and children stay out of it.',
        'The code itself is never written down here. There is no place for it.',
      ],
      fields: [
        {
          id: 'read',
          kind: 'some',
          label: 'The caution',
          isNeeded: true,
          isAside: true,
          options: [{ value: 'read', label: 'We have both read this' }],
        },
      ],
      when: [{ field: 'rung', is: ['7'] }],
    },
    {
      id: 'covers',
      title: 'What exactly is open, and what stays private?',
      hint: 'Only what stands here is open. Everything else stays as it was.',
      fields: [
        {
          id: 'covers',
          kind: 'text',
          label: 'Exactly what',
          hint: 'Name the thing, and how far back it goes.',
          isNeeded: true,
        },
        {
          id: 'private',
          kind: 'text',
          label: 'What stays private',
          hint: 'Each of you keeps something, and nobody has to say why.',
          isNeeded: true,
        },
      ],
    },
    {
      id: 'days',
      title: 'How often, and until when?',
      hint: 'A last day is not a threat. It makes a yes easier, and it can be said again.',
      fields: [
        {
          id: 'opening',
          kind: 'one',
          label: 'How often',
          isNeeded: true,
          options: [
            { value: 'once', label: 'Once' },
            { value: 'monthly', label: 'Once a month' },
            { value: 'every-two-weeks', label: 'Every second week' },
            { value: 'weekly', label: 'Once a week' },
            { value: 'some-days', label: 'A few times a week' },
            { value: 'daily', label: 'Once a day' },
            { value: 'as-it-comes', label: 'All along, as it comes' },
          ],
        },
        { id: 'start', kind: 'date', label: 'First day' },
        { id: 'end', kind: 'date', label: 'Ends on' },
        { id: 'review', kind: 'date', label: 'We look at it again on' },
      ],
    },
    {
      id: 'yes',
      title: 'Have you both said yes?',
      hint: 'Say it to each other, out loud. This device only knows what you tell it.',
      fields: [
        {
          id: 'yes',
          kind: 'one',
          label: 'Our answer',
          isNeeded: true,
          options: [
            { value: 'yes', label: 'We both said yes, out loud' },
            { value: 'not-yet', label: 'Not yet: keep it as an offer' },
          ],
        },
        { id: 'said-on', kind: 'date', label: 'On this day' },
      ],
    },
  ],
  keeps: 'until-finished',
  closing: {
    text: 'It is written down. What you do on the plain days ahead will say more than the paper.',
    next: 'Thank each other, or yourself, for the time you took. Then talk about something else.',
  },
};

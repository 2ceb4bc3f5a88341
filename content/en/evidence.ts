import type { EvidenceCard } from '../schema';

export const evidenceCards: readonly EvidenceCard[] = [
  // The shape of the work, and help from a therapist
  {
    id: 'three-step-trial',
    finding:
      'A first small randomised trial of a therapy after an affair, in three steps (making amends, tuning in to each other, growing close again), reported gains over usual therapy.',
    sources: ['irvine-2023'],
    unknown: 'Of 49 couples who sought it, 19 completed the study, so little can be concluded from it yet.',
    stages: ['acknowledge', 'help', 'reconnect'],
    lens: 'any',
    causes: ['infidelity'],
  },
  {
    id: 'whom-a-trial-left-out',
    finding:
      'A trial of couples therapy after an affair took in nobody with an active addiction and no couple with a settled pattern of violence.',
    sources: ['irvine-2023'],
    unknown: 'It cannot say what would help them. Where there is fear or danger, safety comes first.',
    stages: ['boundaries', 'help'],
    lens: 'any',
    causes: ['infidelity', 'addiction'],
  },
  {
    id: 'hurt-worked-through',
    finding:
      'In about 13 sessions of couples therapy, 15 of 24 couples resolved a deep hurt: it was named, its effect was heard, responsibility was taken, comfort was sought and given.',
    sources: ['makinen-johnson-2006'],
    unknown: 'A therapist led them, the group was small, and 9 of the 24 couples did not resolve it.',
    stages: ['acknowledge', 'help', 'reconnect'],
    lens: 'any',
  },
  {
    id: 'three-years-later',
    finding:
      'Twelve couples who had been in therapy for a deep hurt were seen again three years later. Those who had resolved it had kept what they gained in trust and forgiveness.',
    sources: ['halchuk-2010'],
    unknown: 'Twelve couples are few, and a therapist had led each of them.',
    stages: ['help', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'three-steps-after-a-blow',
    finding:
      'A therapy in three steps (absorb the blow, look for meaning, move on) was followed by six couples after an affair. Most of them were less distressed at the end.',
    sources: ['gordon-2004'],
    unknown: 'Six couples, studied one by one. It is a first sign, not a comparison with other help.',
    stages: ['understand', 'help'],
    lens: 'any',
    causes: ['infidelity'],
  },
  {
    id: 'together-or-apart',
    finding:
      'In one therapy for couples after an affair, the last of three steps is moving on, together or apart.',
    sources: ['gordon-2004', 'baucom-2006'],
    unknown: 'It was tried with small groups only, and it does not say which way is right for whom.',
    stages: ['help', 'forgive', 'strengthen'],
    lens: 'any',
    causes: ['infidelity'],
  },
  {
    id: 'told-or-kept-secret',
    finding:
      'In a therapy study with 19 couples after an affair, 43% had divorced five years later where it had been told and 80% where it stayed secret. Without an affair it was 23%.',
    sources: ['marin-2014'],
    unknown:
      'Figures from so few couples can be far off. They cannot say what will happen to any one couple.',
    stages: ['help'],
    lens: 'any',
    causes: ['infidelity'],
  },
  {
    id: 'those-who-stayed',
    finding:
      'In a therapy study that began with 19 couples after an affair, those who stayed together were as satisfied five years later as others who stayed.',
    sources: ['marin-2014'],
    unknown:
      'The couples were few, and those who parted are not in this comparison. Staying is not the only good ending.',
    stages: ['help', 'reconnect', 'strengthen'],
    lens: 'any',
    causes: ['infidelity'],
    needsPartner: true,
  },
  {
    id: 'guided-web-programmes',
    finding:
      'In a trial with 742 low-income couples, guided web programmes improved their relationships by a medium amount, with less conflict and less violence too.',
    sources: ['doss-2020'],
    unknown:
      'They had about eight structured hours and calls with a coach; this is not such a programme. Break-ups were no rarer within six months.',
    stages: ['understand', 'help', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'a-year-after-a-web-programme',
    finding: 'Among couples who answered a year after a guided web programme, the gains had held.',
    sources: ['roddy-2020'],
    unknown: 'Those who did not answer are unknown, and the programmes came with a coach.',
    stages: ['help', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'working-alone',
    finding:
      'People who followed a relationship programme on the web alone gained in quality of life. The relationship itself did not measurably improve.',
    sources: ['nowlan-2017'],
    unknown: 'It was a pilot study. A larger or longer one may find something else.',
    stages: ['understand', 'boundaries', 'help', 'forgive'],
    lens: 'any',
  },
  // What a breach does
  {
    id: 'shock-is-not-rare',
    finding:
      'Of 73 unmarried young adults whose partner had been unfaithful, 45% had symptoms at a level where post-traumatic stress is probable. A strong reaction is not rare.',
    sources: ['roos-2019'],
    unknown:
      'They were few and mostly students, and a questionnaire is not a diagnosis. A doctor or therapist can look closer.',
    stages: ['understand', 'acknowledge', 'help'],
    lens: 'hurt',
    causes: ['infidelity'],
  },
  {
    id: 'layers-of-trust',
    finding: 'Trust has been described in layers: first predictability, then dependability, then faith.',
    sources: ['rempel-1985'],
    unknown: 'This describes trust. It does not show how broken trust is rebuilt, or in what order.',
    stages: ['understand', 'transparency', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'hidden-money',
    finding:
      'Researchers describe hidden money matters by two things: doing something with money that one expects the partner to disapprove of, and concealing it.',
    sources: ['garbinsky-2020'],
    unknown: 'A description does not tell how often it happens, or how it is mended.',
    stages: ['understand', 'acknowledge', 'transparency'],
    lens: 'any',
    causes: ['money'],
  },
  {
    id: 'what-a-lapse-means',
    finding:
      'Those who study relapse hold that reading one lapse as ‘I am a failure’ makes a relapse likelier.',
    sources: ['marlatt-gordon-1985', 'menon-kandasamy-2018'],
    unknown: 'It explains and does not excuse. It comes from work on addiction, not from work with couples.',
    stages: ['understand', 'transparency', 'help'],
    lens: 'any',
    causes: ['addiction'],
  },
  {
    id: 'lapses-are-common',
    finding:
      'Between 40% and 80% of people treated for alcohol problems have at least one drink within the first year after treatment.',
    sources: ['menon-kandasamy-2018'],
    unknown: 'The range is wide, it is about alcohol only, and it says nothing about any one person.',
    stages: ['understand', 'transparency', 'boundaries', 'help'],
    lens: 'any',
    causes: ['addiction'],
  },
  // Saying it, and being heard
  {
    id: 'responsibility-first',
    finding:
      'Of six parts of an apology, taking responsibility mattered most and an offer of repair came second, in research with 755 people.',
    sources: ['lewicki-2016'],
    unknown: 'They judged imagined situations from working life. A hurt at home may weigh differently.',
    stages: ['acknowledge', 'apologise'],
    lens: 'any',
  },
  {
    id: 'asking-forgiveness-least',
    finding:
      'Of six parts of an apology, asking for forgiveness mattered least in research with 755 people. It can be left out.',
    sources: ['lewicki-2016'],
    unknown: 'They judged imagined situations from working life, not a hurt between partners.',
    stages: ['apologise', 'forgive'],
    lens: 'repairing',
  },
  {
    id: 'four-parts-of-an-apology',
    finding:
      'A book on apology describes four parts: naming what was done, explaining it, showing remorse, and repairing.',
    sources: ['lazare-2004'],
    unknown: 'It rests on describing cases, not on measuring what works.',
    stages: ['acknowledge', 'apologise'],
    lens: 'any',
  },
  {
    id: 'how-apologies-fail',
    finding:
      'Apologies that fail tend to be vague, to hang on an ‘if’, or to sound as if nobody had done it.',
    sources: ['lazare-2004'],
    unknown: 'This comes from looking closely at cases. How much each fault matters was not measured.',
    stages: ['apologise'],
    lens: 'any',
  },
  {
    id: 'heard-before-apology',
    finding:
      'In small studies, an apology worked better when it came later, once the hurt person felt heard.',
    sources: ['frantz-bennigson-2005'],
    unknown: 'Students took part, in small groups. How long ‘later’ should be is not known.',
    stages: ['acknowledge', 'apologise'],
    lens: 'any',
  },
  {
    id: 'listened-to',
    finding: 'In a study with 115 people, active listening left the other person feeling understood.',
    sources: ['weger-2014'],
    unknown: 'They were strangers in conversation, not partners with a hurt between them.',
    stages: ['acknowledge', 'apologise', 'reconnect', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'turns-in-talking',
    finding:
      'A year after a course built around speaking and listening in turns, 2.0% of Army couples had divorced, against 6.2% of couples without it.',
    sources: ['stanley-2010', 'rogge-2013'],
    unknown:
      'One year and Army couples only. In another trial such a course did no better than one session of talking about films.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'talking-about-films',
    finding:
      'In one trial, a single session of talking about relationships in films did as well as training in couple skills.',
    sources: ['rogge-2013'],
    unknown: 'Training may make some couples notice more of what is missing. One trial does not settle it.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  // Promises, openness and time
  {
    id: 'steady-acts',
    finding:
      'In a money game in the lab, trust harmed by bad acts came back after a consistent series of trustworthy ones.',
    sources: ['schweitzer-2006'],
    unknown: 'Strangers played it for minutes. It cannot say how long this takes between partners.',
    stages: ['transparency', 'boundaries', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'deception-goes-deeper',
    finding:
      'In a money game in the lab, trust harmed by deception as well as bad acts never fully recovered.',
    sources: ['schweitzer-2006'],
    unknown: 'A game of minutes between strangers cannot show what long honesty between partners may do.',
    stages: ['understand', 'acknowledge', 'transparency'],
    lens: 'any',
    causes: ['dishonesty'],
  },
  {
    id: 'a-promise-helps-at-first',
    finding:
      'In a money game in the lab, a promise to change made trust recover faster, unless there had been deception before.',
    sources: ['schweitzer-2006'],
    unknown: 'Strangers played it for minutes. What a promise does at home, day after day, was not tested.',
    stages: ['apologise', 'transparency'],
    lens: 'any',
  },
  {
    id: 'freely-given',
    finding:
      'In the lab, good behaviour under a binding contract was credited to the contract, not to the person. Promises that bound nobody built trust.',
    sources: ['malhotra-murnighan-2002'],
    unknown: 'It was tested in the lab. How far it holds between partners is not known.',
    stages: ['transparency', 'boundaries'],
    lens: 'any',
  },
  {
    id: 'promising-more',
    finding:
      'People who felt more loving promised their partner more, but did not keep more. Keeping depended on how well they could steer themselves.',
    sources: ['peetz-kammrath-2011'],
    unknown: 'Students and couples took part, over about two weeks.',
    stages: ['apologise', 'transparency', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'when-then-plans',
    finding:
      'Over 94 tests, deciding beforehand ‘when this happens, I do that’ helped people reach their goals, on average by a medium to large amount.',
    sources: ['gollwitzer-sheeran-2006'],
    unknown: 'Tests that find nothing are published less often, so the true effect may be smaller.',
    stages: ['transparency', 'boundaries', 'help', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'when-then-rehearsed',
    finding:
      'Over 642 tests, plans made beforehand helped people reach goals, and helped more in a clear when–then form and when rehearsed.',
    sources: ['sheeran-2024'],
    unknown:
      'The effect ranged from small to fairly large, and tests that find nothing are published less often.',
    stages: ['transparency', 'boundaries', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'habits-are-slow',
    finding:
      'In one study, a new daily habit took 66 days in the middle case, and between 18 and 254 days from one person to the next.',
    sources: ['lally-2010'],
    unknown: 'The habits were simple acts for health. Habits between two people were not tested.',
    stages: 'all',
    lens: 'any',
  },
  {
    id: 'habits-differ',
    finding:
      'In a review of research on health habits, the middle case took 59 to 66 days, and people differed widely, from 4 to 335 days.',
    sources: ['singh-2024'],
    unknown: 'Only four of its studies gave such times, all for acts of health.',
    stages: ['understand', 'transparency', 'boundaries', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'missing-once',
    finding: 'While a new habit was forming, missing one occasion did not matter.',
    sources: ['lally-2010'],
    unknown: 'These were simple acts for health. A missed promise to a person may also need a word.',
    stages: ['transparency', 'boundaries', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'looking-at-progress',
    finding:
      'Over 138 studies, keeping an eye on their own progress helped people reach goals, on average by a small to medium amount.',
    sources: ['harkin-2016'],
    unknown: 'It is about looking at oneself. Being watched by someone else is another matter.',
    stages: ['transparency', 'help', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'writing-progress-down',
    finding:
      'Looking at one’s own progress helped more when it was recorded, or reported to others, over 138 studies.',
    sources: ['harkin-2016'],
    unknown:
      'Reporting was something people were willing to do. Nothing here speaks for making anyone report.',
    stages: ['transparency', 'boundaries', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'unbroken-runs',
    finding:
      'In research on recorded streaks, an unbroken one spurred people on, and a broken one discouraged them.',
    sources: ['silverman-barasch-2023'],
    unknown: 'These were tasks of the kind consumers do, not promises between partners.',
    stages: ['transparency', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'runs-that-can-be-mended',
    finding:
      'A broken run discouraged people more when they blamed themselves, and less when the run could be repaired.',
    sources: ['silverman-barasch-2023'],
    unknown: 'These were tasks of the kind consumers do. Mending a run is not yet mending a hurt.',
    stages: ['apologise', 'transparency', 'strengthen'],
    lens: 'any',
  },
  // Forgiving, or not
  {
    id: 'forgiven-in-therapy',
    finding: 'In a small study of therapy for couples, the hurt was fully forgiven in 11 of 20 cases.',
    sources: ['greenberg-2010'],
    unknown:
      'Waiting beforehand was the only comparison, the group was small, and 9 did not fully forgive. Neither outcome is a failure.',
    stages: ['forgive'],
    lens: 'hurt',
  },
  {
    id: 'forgiving-is-not-trusting',
    finding:
      'In a small study of therapy for couples, the hurt partners’ trust had slid back three months later. Forgiving and trusting are not the same.',
    sources: ['greenberg-2010'],
    unknown: 'The group was small. What would have kept trust from sliding was not tested.',
    stages: ['transparency', 'forgive', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'forgiveness-workbook',
    finding:
      'In five countries, 4,598 people took part in a test of a forgiveness workbook to do alone. Two weeks later it had eased unforgiveness, and low mood and worry a little.',
    sources: ['ho-2024'],
    unknown: 'Hurts of many kinds, a median age of 26, a waiting group to compare with, and only two weeks.',
    stages: ['forgive'],
    lens: 'hurt',
  },
  {
    id: 'forgiveness-takes-time',
    finding:
      'Over many studies, people given help with forgiving forgave more than people given none, and longer help did more.',
    sources: ['wade-2014'],
    unknown: 'Professionals led it. It does not show that anyone ought to forgive.',
    stages: ['help', 'forgive'],
    lens: 'hurt',
  },
  {
    id: 'a-process-not-a-decision',
    finding:
      'In a review of nine studies, help that treated forgiving as a process did better than help that treated it as a decision.',
    sources: ['baskin-enright-2004'],
    unknown: 'All of it took place in counselling. How far it holds outside is not known.',
    stages: ['help', 'forgive'],
    lens: 'any',
  },
  {
    id: 'amends-come-first',
    finding:
      'In several studies, people who forgave a partner who made no amends had less respect for themselves afterwards.',
    sources: ['luchies-2010'],
    unknown:
      'Some of the studies show only a link, others were experiments; newlyweds were among those who took part.',
    stages: ['apologise', 'boundaries', 'forgive'],
    lens: 'hurt',
  },
  {
    id: 'forgiving-oneself',
    finding:
      'One model of forgiving oneself has four parts: responsibility, remorse, restoring what can be restored, and renewal.',
    sources: ['cornish-wade-2015'],
    unknown: 'It is a model. It says what belongs to it, not how well it works.',
    stages: ['acknowledge', 'apologise', 'forgive'],
    lens: 'repairing',
  },
  {
    id: 'value-first',
    finding:
      'In two studies, people who had done wrong and first came back to the value they had broken were readier to make amends and to reconcile.',
    sources: ['woodyatt-2017'],
    unknown: 'Two studies are few. Being ready to reconcile gives nobody a claim to it.',
    stages: ['understand', 'apologise', 'help', 'forgive'],
    lens: 'repairing',
  },
  {
    id: 'kindness-is-not-enough',
    finding:
      'In two studies, self-compassion alone made people who had done wrong punish themselves less, and also repair less.',
    sources: ['woodyatt-2017'],
    unknown: 'Two studies are few. They do not say that being hard on oneself helps.',
    stages: ['acknowledge', 'apologise', 'help', 'forgive'],
    lens: 'repairing',
  },
  // Growing near, and staying near
  {
    id: 'meeting-good-news',
    finding:
      'People whose partner met their good news with enthusiasm reported more intimacy and more trust.',
    sources: ['gable-2004'],
    unknown: 'Most of the couples were happy. How it goes when trust is low was not tested.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'good-news-says-more',
    finding:
      'In 79 dating couples, how a partner responded to good news went more closely with how they were two months later than the response to bad news.',
    sources: ['gable-2006'],
    unknown: 'Most of the couples were happy, and going together does not show what caused what.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'saying-thanks',
    finding:
      'People who said thanks to their partner came to see them in a better light, and were more at ease raising a concern.',
    sources: ['lambert-fincham-2011'],
    unknown: 'It is doubtful where a partner seems not to respond. Nobody who was hurt owes thanks.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'outside-view',
    finding:
      'In a trial with 120 couples, writing 21 minutes a year about a conflict, as a neutral observer who wants the best for both, stopped a decline in how good the relationship felt.',
    sources: ['finkel-2013'],
    unknown: 'It was about ordinary conflicts. It was not tested on a breach of trust.',
    stages: ['boundaries', 'reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'writing-about-us',
    finding:
      'Of people who wrote about their relationship on three days, 77% were still with their partner three months later; of the others, 52%.',
    sources: ['slatcher-pennebaker-2006'],
    unknown: 'They were students. Still being together is not always the better outcome.',
    stages: ['strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'when-writing-hurts',
    finding:
      'After a separation, writing about deep feelings could make it worse for people who were searching for meaning.',
    sources: ['sbarra-2013'],
    unknown: 'Ninety people took part, all after a separation. It is not known whom else it concerns.',
    stages: ['understand', 'acknowledge', 'help', 'forgive'],
    lens: 'any',
  },
  {
    id: 'something-new',
    finding:
      'Doing something new and exciting together raised how good couples felt their relationship to be.',
    sources: ['aron-2000'],
    unknown: 'It was not tested soon after a breach of trust, when it may come too early.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'ninety-minutes-a-week',
    finding:
      'In an online trial with 101 couples, those asked to do exciting things together for 90 minutes a week were more satisfied after four weeks, and still four months on.',
    sources: ['coulter-malouff-2013'],
    unknown:
      'At four months they were compared only with their own start. It was not tested soon after a breach.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'affectionate-touch',
    finding:
      'Affectionate touch tends to do couples good. People in unhappy couples also expected it to, though less.',
    sources: ['jakubiak-feeney-2017', 'jakubiak-2022'],
    unknown:
      'People chose to take part, or only imagined the touch. Unwanted touch is another matter; a no needs no reason.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'six-hours-a-week',
    finding:
      'A well-known book advises about six hours a week of small rituals: goodbyes and hellos, appreciation, affection, a date, a weekly talk.',
    sources: ['gottman-silver'],
    unknown: 'It is wisdom from practice. The list as a whole has not been put to a randomised test.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'no-one-language',
    finding:
      'The main claims about ‘love languages’ are not supported by research. Its reviewers compare love to a balanced diet instead.',
    sources: ['impett-2024'],
    unknown: 'A review cannot say which mixture suits which couple.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
  },
  // Looking at how it goes
  {
    id: 'two-weeks-of-looking',
    finding:
      'Single looks at how satisfied people were with their relationship became a fair picture after about two weeks.',
    sources: ['collabra-2020'],
    unknown: 'The people studied were doing well. In a hard time days may differ more.',
    stages: ['understand', 'reconnect', 'strengthen'],
    lens: 'any',
  },
  {
    id: 'looking-back-at-annoyance',
    finding: 'Looking back, people overstated how annoyed they had been with their partner.',
    sources: ['collabra-2020'],
    unknown: 'The people studied were doing well. It does not mean that a hurt remembered is overstated.',
    stages: ['reconnect', 'strengthen'],
    lens: 'any',
    needsPartner: true,
  },
  {
    id: 'being-asked-how-you-feel',
    finding:
      'Being asked about their feelings three or nine times a day made the feelings clearer to people. Their mood stayed the same.',
    sources: ['ottenstein-2024'],
    unknown: 'They were students, for one week. A long time of asking was not tested.',
    stages: ['understand', 'acknowledge', 'help'],
    lens: 'any',
  },
  {
    id: 'two-circles',
    finding:
      'A picture of two overlapping circles, answered in under a minute, agreed closely (.85) with a longer measure of closeness.',
    sources: ['gachter-2015', 'aron-1992'],
    unknown:
      'This holds for that very picture. One drawn or worded differently would have to be tested anew.',
    stages: ['reconnect'],
    lens: 'any',
    needsPartner: true,
  },
];

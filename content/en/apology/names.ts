/** Words that the patterns of an apology name. Contractions are spelled out before a text is compared. */
export const names: Readonly<Record<string, string>> = {
  very: 'so|very|really|truly|deeply|terribly|awfully|genuinely|sincerely|dreadfully|incredibly|just|only|also|still|already|too|extremely|honestly|far|way|rather|quite|that|such|a bit|a little|absolutely|all|utterly|basically|practically|virtually|literally|totally|completely|simply',
  be: 'am|is|are|was|were|been|be',

  // Saying sorry; not speaking of the word, as in “sorry is not enough”.
  sorry:
    '(sorry|apologise|apologize|apologising|apologizing|apologised|apologized|apologies|apology|regret|pardon me|my bad) -(is|does|will|can|alone|would|may|might|cannot|means|on its own|by itself)',
  iAmSorry: '(i (am|was|feel) {very}? {very}?)? {sorry}',

  // Where a thought turns, so that what follows hangs on something else.
  turn: 'and|will|can|would|could|so|because|then|until|but',
  whether:
    'ask|asked|asking|asks|wonder|wondered|wondering|know|knew|knowing|known|see|saw|tell|told|check|checked|checking|sure|doubt|doubted|question|worry|worried|guess|guessing|decide|decided|unsure|matter|mattered|care|cared|idea|understand|as|even|and|only|find out|out',
  anyThing:
    'i|you|anything|any|something|my|what|it|that|this|we|there|your|things|at all|ever|some|the|in any way|either|anyone|anybody|someone|somebody|people|everyone|she|he|they',

  upset:
    'upset|hurt|offended|angry|mad|sad|disappointed|annoyed|bothered|insulted|unhappy|cross|frustrated|distressed|sensitive|emotional|in a mood|put out|wounded|let down|neglected|ignored|unloved|disrespected|attacked|this way|that way|like that|like this|so strongly|triggered|humiliated|embarrassed|uncomfortable',
  myDoing:
    '(because|when|after|while|since|each time|every time|the (day|night|morning|evening|time|week|moment)) (of|that)? ..2 (i|me|my|mine)|by (me|what i|(what|everything|all) (that)? i|my (lying|lie|lies|affair|silence|cruelty|choice|choices|betrayal|drinking|absence|anger|gambling|own *))',

  // Going on after “but” with what one did, which takes nothing back.
  heldBack:
    'said|promised|told|swore|agreed|knew|saw|heard|wanted|meant|could|should|had|apologised|apologized|vowed|noticed|planned',
  ownTurn:
    '(then|still|instead)? (i (then|still|instead)?)? (kept|carried|went|did it|did so|hid|lied|chose|left|ignored|walked|let|said nothing|stayed|looked|broke|repeated|took|spent|drank|used|bought|acted|blamed|turned|put|made you|did nothing|(did|had|could|would) not (stop|tell|told|call|called|come|came|say|said|do|done|change|changed|ask|asked|listen|listened|show|go|give|look|answer|answered|keep|kept|let|turn|help|even|stopped|{end})|(did|had) not|never (told|came|called|did|said|asked|showed|stopped|gave|went|once|kept|rang|turned|paid|even))',
  end: '.|,|and|once',

  // What defends the writer.
  excuse:
    '(you -(deserve|deserved|trusted|matter|mattered|believed|needed|were right|were the one)|we (both|were|are|have|had)|it (was|is) -(my|me|mine|i|wrong|cruel|the|a lie|still|worse|cowardice)|it (takes|happened|did not|has been|had been)|(i am (only|not the only|tired|sick of|done|also|human|under|trying)|i (was|had been|have been) -(wrong|a coward|cruel|the one|too proud|still|not|lying|selfish|dishonest|unkind|unfair|to blame|responsible|sorry))|i (did not|never) (mean|meant|think|want|wanted|intend|intended|realise|realize|know|knew)|i (only|just)|i had (my|reasons|no choice|a lot|a bad|a hard|so much|too much|been|to)|i (could not|cannot|can not) help|i (felt|thought|needed) -(only|it was my|i could get away|nothing)|in my defence|in my defense|to be (fair|honest)|in fairness|let us|at least|everyone|everybody|anyone|nobody|no one|please|try to|come on|there (was|were|is|are)|my (job|work|boss|stress|childhood|parents|father|mother|ex|friends)|that (is|was) (not|how|just|who|what)|come on|hear me out|something (came|happened|got)|honestly|listen|who (would|could|has|does)|what (would|could|else)|so (were|are|did|have|do|was) (you|we|it|they)|i can not (change|turn|keep|be|do|take|undo|go|stop|help|live|say)|i (always|never|still) (came|loved|love|provided|paid|wanted|did|worked|take|took|stayed|care|cared|left|put|said|meant))',

  othersState:
    'distant|cold|always|never|too|so|busy|away|mean|angry|nagging|drunk|ignoring|working|not (there|around|listening|giving|interested|home|paying|being|showing|talking|touching|here|available|in the mood)|constantly|being|going on|on at me|on my|controlling|jealous|critical|difficult|impossible|moody|tired|unfaithful|gone|acting|pushing|depressed|sick|ill|shouting|yelling|screaming|pestering|asking for it|rude|lazy|unhappy|hard to|stressed|no longer|hardly|rarely|suspicious|paranoid|crazy|out all',
  accusation:
    'made|make|always|never|kept|keep|refused|refuse|ignored|ignore|did not|do not|will not|would not|could not|cannot|can not|stopped|pushed|push|left me|leave me|started|start|nag|nagged|drove|drive|rejected|reject|wanted me|told me to|turned me|shut me|treat|treated|provoked|hurt me|lied|cheated|shouted|yelled|were {othersState}|are {othersState}|have been|had been|had not|have not|spent all|spend all|criticised|criticise|criticized|criticize|complain|complained|went|work|worked|get|got|expect|expected|wind|wound|pressured|pressure|neglected|withdrew|hardly|rarely|barely|put me|checked|(would|will|could|might) (go|get|freak|be|shout|make|only|just|never|overreact|kill|throw|yell|always|lose)|would have (gone|got|freaked|lost|shouted|yelled|been|overreacted|made|killed|thrown)',

  forgive:
    'forgive|trust|believe|accept|love|take me back|get past|get over|let go|let it go|let this go|let that go|move on|move past|move forward|forget|understand me|calm down|stop|drop|give me|come back|put (this|it|that) behind|be over|draw a line|be the bigger|see my side|meet me halfway|stay with me|answer me|respond|reply|start trusting|start over|snap out|try harder|be fair|be reasonable|let bygones|deal with it|cheer up|let me|take me|see me|help me|support me|stay with me|leave (it|this|that|the past) (behind|alone|there|in the past)|go back to',
  must: 'have to|need to|must|should|ought to|had better|have got to|got to|better|are supposed to|owe it to',
  noDemand:
    'not|never|nobody|no|nothing|without|nor|neither|said|told|asked|pushed|pressed|expected|wanted|demanded|pressured|hurried|rushed|urged|begged|think|thought|feel|feels|felt',

  wrongAct:
    'did|lied|kissed|slept|met|saw|texted|messaged|drank|used|spent|borrowed|took|gambled|bet|looked|told|hid|happened|went|wrote|sent|called|cheated|flirted|talked|chatted|danced|hugged|deleted|smoked|watched|bought|shouted|snapped|pushed|forgot|stayed|had|left out|bent|stretched|said|raised',
  fewTimes:
    'once|twice|one time|one|two|three|a few|a couple|a little|a bit|a tiny|a small|some|that once|a handful|five minutes|half',
  trifle:
    'a|an|one|some|once|two|twice|three|bit|little|friends|friendly|talk|talking|texts|texting|messages|words|money|sex|fun|flirting|banter|lunch|drinks|coffee|online|virtual|physical|a few|a couple|for a|for fun|joking|kidding|fooling|messing|chatting|my sense|the once|the one|this once|that once|that one|harmless|teasing|venting|human|natural|physical|nothing|stupid|silly|how i|the way i|the drink|the alcohol|the stress|bad timing|curiosity|habit|work|because|looking|*ty|*teen|ten|five|hundred|1*|2*|3*|4*|5*|6*|7*|8*|9*',

  ownDoing:
    'by (me|my|what i|mine)|(because|when|each time|every time|the (day|night|moment)|that|as|since) i -(was|am|were)|i (was the one|am the one)|i (have|had)? -(was|regret*|wish*|want*|need*) (*ed|kept|told|hid|made|took|said|wrote|broke|chose|did -(not)|spent|lost|let|left|put|gave|went|sent)|my own (doing|choice|hand|hands)',
  discovered:
    'found|asked|noticed|seen|caught|told me|stopped me|walked in|come home|woken|confronted|discovered|heard|called|rung',
  self: 'i|me|my',
  turned: 'but|because|so|when',
  again: 'but|sorry|because|so|now|yet',

  // A promise of the writer.
  will: '(i|we) (will|shall|am going to|am never going to|am never ever going to|promise|promise to|swear|swear to|vow|vow to|would -(never (*ed|been|known|learnt|had|met|seen|thought|felt|told|done|said|heard|made|found|gone|taken|given|spoken|been|really))|intend to|plan to|want to|can|am|guarantee|guarantee to)',
  forLife:
    'regret|be sorry|be grateful|remember|carry|know|understand|be able|undo|fully|get|feel what|forget|wish|have to live|live with|be ashamed|see|hear|make up|owe|grasp|truly|really|completely|quite|find out|be thankful|have been|have had|say that|call it|stop being (sorry|ashamed)|pretend to|imagine|ask you to|expect|demand|think of|quite',

  past: '(-({now}) *ed|was|were|had|did|lied|told|said|hid|kept|went|took|made|came|left|saw|slept|met|spent|bought|sold|drank|gave|got|let|broke|wrote|sent|read|forgot|chose|lost|bet|drove|paid|put|cut|shut|hit|threw|swore|ran|sat|stood|fell|felt|thought|knew|brought|sought|fought|caught|taught|withdrew|began|found|held|built|burnt|dealt|dreamt|heard|hurt|laid|led|lent|meant|overheard|quit|rang|rose|shook|shot|showed|spoke|stole|stuck|struck|tore|woke|wore|won|undid|withheld|misled|became|blew|bit|blamed|sneaked|snuck|texted|ate|spat|crept|dragged|set|spun|clung|shrank|sank|slid|swept|froze|rode|grew|drew|flew|threw|overspent|overslept|underpaid|upset|cheat|leapt|leant|learnt|spoilt|spelt|pled|bled|fed|fled|sped)',
  now: 'need|feed|bleed|speed|proceed|succeed|exceed|agreed to disagree|heed|breed|indeed|wed',
  adverb:
    '*ly|never|always|also|then|just|even|still|often|once|twice|first|again|both|later|too|ever|in fact|at first|on purpose|that night|that day|already|myself|alone|knowingly|once again|and|or|not',

  feeling:
    'ashamed|guilty|awful|terrible|horrible|miserable|heartbroken|devastated|depressed|lonely|alone|sad|sick|scared|afraid|anxious|worthless|hopeless|lost|broken|disgusted|disgusting|crushed|empty|embarrassed|humiliated|wretched|desperate|numb|exhausted|hurt|tormented|haunted|bad|low|shattered|torn|overwhelmed|tired|stressed|angry|helpless|rotten|dreadful|frightened|terrified|unhappy|sleepless|suffering|hurting|struggling|crying|drowning|falling apart|in pain|in agony|in pieces|a wreck|a mess|a failure|a monster|a terrible person|a bad person|a horrible person|an awful person|the worst|remorseful|sorry for myself',
};

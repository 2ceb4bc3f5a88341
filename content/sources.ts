import type { Source } from './schema';

/** The works that the evidence cards rest on. */
export const sources: readonly Source[] = [
  {
    id: 'irvine-2023',
    citation:
      'Irvine, Peluso, Benson, Cole, Cole, Gottman & Schwartz Gottman (2024, online 2023). The Family Journal, 32(1):81–94',
  },
  {
    id: 'makinen-johnson-2006',
    citation: 'Makinen & Johnson (2006). Journal of Consulting and Clinical Psychology, 74:1055–1064',
  },
  {
    id: 'halchuk-2010',
    citation: 'Halchuk, Makinen & Johnson (2010). Journal of Couple & Relationship Therapy, 9:31–47',
  },
  {
    id: 'greenberg-2010',
    citation: 'Greenberg, Warwar & Malcolm (2010). Journal of Marital and Family Therapy, 36:28–42',
  },
  {
    id: 'gordon-2004',
    citation: 'Gordon, Baucom & Snyder (2004). Journal of Marital and Family Therapy, 30:213–231',
  },
  {
    id: 'baucom-2006',
    citation:
      'Baucom, Gordon, Snyder, Atkins & Christensen (2006). Journal of Cognitive Psychotherapy, 20:375–392',
  },
  {
    id: 'marin-2014',
    citation:
      'Marín, Christensen & Atkins (2014). Couple and Family Psychology: Research and Practice, 3:1–12',
  },
  {
    id: 'ho-2024',
    citation: 'Ho, Worthington et al. (2024). BMJ Public Health, 2:e000072',
  },
  {
    id: 'wade-2014',
    citation:
      'Wade, Hoyt, Kidwell & Worthington (2014). Journal of Consulting and Clinical Psychology, 82:154–170',
  },
  {
    id: 'baskin-enright-2004',
    citation: 'Baskin & Enright (2004). Journal of Counseling & Development, 82:79–90',
  },
  {
    id: 'luchies-2010',
    citation:
      'Luchies, Finkel, McNulty & Kumashiro (2010). Journal of Personality and Social Psychology, 98:734–749',
  },
  {
    id: 'lewicki-2016',
    citation: 'Lewicki, Polin & Lount (2016). Negotiation and Conflict Management Research, 9(2):177–196',
  },
  {
    id: 'lazare-2004',
    citation: 'Lazare (2004). On Apology. Oxford University Press',
  },
  {
    id: 'frantz-bennigson-2005',
    citation: 'Frantz & Bennigson (2005). Journal of Experimental Social Psychology, 41:201–207',
  },
  {
    id: 'schweitzer-2006',
    citation:
      'Schweitzer, Hershey & Bradlow (2006). Organizational Behavior and Human Decision Processes, 101:1–19',
  },
  {
    id: 'malhotra-murnighan-2002',
    citation: 'Malhotra & Murnighan (2002). Administrative Science Quarterly, 47:534–559',
  },
  {
    id: 'peetz-kammrath-2011',
    citation: 'Peetz & Kammrath (2011). Journal of Personality and Social Psychology, 100:887–904',
  },
  {
    id: 'gollwitzer-sheeran-2006',
    citation: 'Gollwitzer & Sheeran (2006). Advances in Experimental Social Psychology, 38:69–119',
  },
  {
    id: 'sheeran-2024',
    citation:
      'Sheeran, Listrom & Gollwitzer (2025, online 2024). European Review of Social Psychology, 36(1):162–194',
  },
  {
    id: 'lally-2010',
    citation:
      'Lally, van Jaarsveld, Potts & Wardle (2010). European Journal of Social Psychology, 40:998–1009',
  },
  {
    id: 'singh-2024',
    citation: 'Singh, Murphy, Maher & Smith (2024). Healthcare, 12(23):2488',
  },
  {
    id: 'harkin-2016',
    citation: 'Harkin et al. (2016). Psychological Bulletin, 142:198–229',
  },
  {
    id: 'silverman-barasch-2023',
    citation: 'Silverman & Barasch (2023). Journal of Consumer Research, 49:1095–1117',
  },
  {
    id: 'stanley-2010',
    citation:
      'Stanley, Allen, Markman, Rhoades & Prentice (2010). Journal of Couple & Relationship Therapy, 9:149–160',
  },
  {
    id: 'rogge-2013',
    citation: 'Rogge et al. (2013). Journal of Consulting and Clinical Psychology, 81:949–961',
  },
  {
    id: 'weger-2014',
    citation: 'Weger, Castle Bell, Minei & Robinson (2014). International Journal of Listening, 28(1):13–31',
  },
  {
    id: 'gable-2004',
    citation: 'Gable et al. (2004). Journal of Personality and Social Psychology, 87:228–245',
  },
  {
    id: 'gable-2006',
    citation: 'Gable, Gonzaga & Strachman (2006). Journal of Personality and Social Psychology, 91:904–917',
  },
  {
    id: 'lambert-fincham-2011',
    citation: 'Lambert & Fincham (2011). Emotion, 11:52–60',
  },
  {
    id: 'finkel-2013',
    citation: 'Finkel et al. (2013). Psychological Science, 24:1595–1601',
  },
  {
    id: 'slatcher-pennebaker-2006',
    citation: 'Slatcher & Pennebaker (2006). Psychological Science, 17:660–664',
  },
  {
    id: 'sbarra-2013',
    citation: 'Sbarra et al. (2013). Clinical Psychological Science, 1:120–134',
  },
  {
    id: 'aron-2000',
    citation: 'Aron et al. (2000). Journal of Personality and Social Psychology, 78:273–284',
  },
  {
    id: 'coulter-malouff-2013',
    citation: 'Coulter & Malouff (2013). Couple and Family Psychology: Research and Practice, 2:34–44',
  },
  {
    id: 'jakubiak-feeney-2017',
    citation: 'Jakubiak & Feeney (2017). Personality and Social Psychology Review, 21:228–252',
  },
  {
    id: 'jakubiak-2022',
    citation: 'Jakubiak (2022). Journal of Social and Personal Relationships, 39(8):2287–2315',
  },
  {
    id: 'gottman-silver',
    citation: 'Gottman & Silver (1999). The Seven Principles for Making Marriage Work. Crown',
  },
  {
    id: 'doss-2020',
    citation:
      'Doss, Knopp, Roddy, Rothman, Hatch & Rhoades (2020). Journal of Consulting and Clinical Psychology, 88(4), from p. 283',
  },
  {
    id: 'roddy-2020',
    citation: 'Roddy, Knopp, Georgia Salivar & Doss (2020). Family Process',
  },
  {
    id: 'nowlan-2017',
    citation: 'Nowlan, Roddy & Doss (2017). Couple and Family Psychology: Research and Practice, 6:189–204',
  },
  {
    id: 'roos-2019',
    citation: 'Roos, O’Connor, Canevello & Bennett (2019). Stress and Health, doi:10.1002/smi.2880',
  },
  {
    id: 'cornish-wade-2015',
    citation: 'Cornish & Wade (2015). Journal of Counseling & Development, 93:96–104',
  },
  {
    id: 'woodyatt-2017',
    citation: 'Woodyatt, Wenzel & Ferber (2017). British Journal of Social Psychology, 56:515–536',
  },
  {
    id: 'marlatt-gordon-1985',
    citation: 'Marlatt & Gordon (1985). Relapse Prevention. Guilford Press',
  },
  {
    id: 'menon-kandasamy-2018',
    citation: 'Menon & Kandasamy (2018). Indian Journal of Psychiatry, 60(Suppl 4):S473–S478',
  },
  {
    id: 'garbinsky-2020',
    citation: 'Garbinsky et al. (2020). Journal of Consumer Research, 47:1–24',
  },
  {
    id: 'rempel-1985',
    citation: 'Rempel, Holmes & Zanna (1985). Journal of Personality and Social Psychology, 49:95–112',
  },
  {
    id: 'collabra-2020',
    citation: 'Zygar-Hoffmann & Schönbrodt (2020). Collabra: Psychology, 6(1):7',
  },
  {
    id: 'ottenstein-2024',
    citation: 'Ottenstein, Hasselhorn & Lischetzke (2024). Behavior Research Methods, 56:6150–6164',
  },
  {
    id: 'gachter-2015',
    citation: 'Gächter, Starmer & Tufano (2015). PLoS ONE, 10(6):e0129478',
  },
  {
    id: 'aron-1992',
    citation: 'Aron, Aron & Smollan (1992). Journal of Personality and Social Psychology, 63:596–612',
  },
  {
    id: 'impett-2024',
    citation: 'Impett, Park & Muise (2024). Current Directions in Psychological Science, 33:87–92',
  },
];

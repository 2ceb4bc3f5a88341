import type { Migration } from './migration';

export const path: Migration = {
  version: 2,
  why: 'the path: signs, tended stages, breaches, pauses, own words; causes and mode in the profile',
  stores: {
    signAnswers: 'id, &signId',
    tendings: 'id',
    breaches: 'id',
    stageOffers: 'id, &[day+stage]',
    holds: 'id',
    stretchEnds: 'id',
    ownItems: 'id',
  },
  async upgrade(transaction) {
    await transaction
      .table('profile')
      .toCollection()
      .modify((profile) => {
        profile.causes = [];
        profile.mode = 'joint';
        profile.isParting = false;
      });
  },
};

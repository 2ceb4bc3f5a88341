import { type Mendable, writeAll } from './heal';

/** Something was changed, and would not outlive a damaged database yet. */
export class NotKept extends Error {
  override readonly name = 'NotKept';

  /** @param losses of the database when it was changed */
  constructor(readonly losses: number) {
    super('It is in the database and not yet in the journal');
  }
}

/** Lets a page bring its changes into the journal, and wait for that. */
export class Writing {
  private underWay: Promise<void> | null = null;
  private next: Promise<void> | null = null;
  /** Whether the last writing left something in the outbox that belongs into the journal. */
  private isWaiting = false;
  private timesGone = 0;

  constructor(private readonly database: Mendable) {}

  /** What is changed while one writing is under way goes with the next, for all who wait together. Never rejects. */
  write(): Promise<void> {
    if (!this.underWay) {
      this.underWay = this.ask().finally(() => {
        this.underWay = null;
      });
      return this.underWay;
    }
    this.next ??= this.underWay.then(() => {
      this.next = null;
      return this.write();
    });
    return this.next;
  }

  /** Never rejects: what it is about was committed, and whoever asked must not write it again. */
  private async ask(): Promise<void> {
    try {
      const answer = await writeAll(this.database);
      // Where there are no private files, or the worker does not start, there is no journal to wait for.
      this.isWaiting = answer.kind === 'refused' || answer.kind === 'unreadable';
      if (answer.kind === 'missing') this.timesGone += 1;
    } catch {}
  }

  /** How often it was found since this page was opened that the browser had thrown the database away. */
  get losses(): number {
    return this.timesGone;
  }

  /**
   * Waits until everything that was changed is in the journal too, or is gone, which `losses` tells.
   * @throws NotKept when the disk does not take it now; what was changed must not be written again
   */
  async kept(): Promise<void> {
    if (this.isWaiting) await this.write();
    if (this.isWaiting) throw new NotKept(this.losses);
  }

  /**
   * Waits until the journal is written anew, without what was erased, where there is one.
   * @param longest how long to wait, in milliseconds
   * @throws NotKept when the disk does not take it now
   * @throws Error when it takes longer
   */
  async forgotten(longest: number): Promise<void> {
    const answer = await writeAll(this.database, longest);
    if (answer.kind === 'refused' || answer.kind === 'unreadable') throw new NotKept(this.losses);
    if (answer.kind === 'late') throw new Error('The journal still has what was erased');
  }
}

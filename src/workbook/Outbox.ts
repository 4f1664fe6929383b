import { stopIfCancelled } from './excelErrors';

/** Excel on the web takes 5 MB a request; we stay far below, so that progress shows and cancelling works. */
const BYTES_A_REQUEST = 700_000;

/** Counts what is queued for Excel and sends it before a request grows too large. */
export class Outbox {
  private queuedBytes = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  /** To be called before queuing about so many bytes. */
  async reserve(bytes: number): Promise<void> {
    if (this.queuedBytes > 0 && this.queuedBytes + bytes > BYTES_A_REQUEST) await this.send();
    this.queuedBytes += bytes;
  }

  async send(): Promise<void> {
    stopIfCancelled(this.signal);
    this.queuedBytes = 0;
    await this.context.sync();
  }
}

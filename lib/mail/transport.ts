import type { Message } from './message'

/** What came of handing a message over. */
export type Outcome =
  | { is: 'accepted'; answer: string }
  /** The server said no to this part of the dialogue, for now (4xx) or for good (5xx). */
  | { is: 'refused'; by: 'sender' | 'recipient' | 'message'; code: number; answer: string }
  /** The dialogue broke off. Whether the message was handed over, `last` knows. */
  | { is: 'lost'; answer: string }
  /** `last` said no. */
  | { is: 'withheld' }

/** Where messages are handed to. */
export type Transport = {
  /** Comes back once a message can be handed over; throws where nobody is there. */
  ready(): Promise<void>
  /** Hands a message over. Before anything that could make the receiver take it, `last` is asked, once. */
  deliver(message: Message, last: () => boolean): Promise<Outcome>
  /** After the last message for now. */
  rest(): void
  /** At once, in the middle of whatever it is doing. */
  abort(): void
}

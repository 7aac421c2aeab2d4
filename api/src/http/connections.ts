import type { WebSocket } from 'ws';
import { networkOf } from '../network.ts';

/** A whole school may sit behind one address. */
export const MAX_SOCKETS_PER_ADDRESS = 2000;
/** One person's tabs and devices. */
export const MAX_SOCKETS_PER_PERSON = 20;

/** What we know of one socket. */
export interface Connection {
  address: string;
  network: string;
  /** Account or applicant session that it was opened for; null for nobody. */
  person: string | null;
  /** Ids of the sessions that its operations run under. */
  sessions: Set<string>;
}

/** The open sockets of this process. */
export class Connections {
  readonly #open = new Map<WebSocket, Connection>();

  /** Why the network of an address gets no further socket, as an HTTP status; null when it does. */
  refuse(address: string): string | null {
    const network = networkOf(address);
    const there = this.all().filter((other) => other.network === network).length;
    return there >= MAX_SOCKETS_PER_ADDRESS ? '429 Too Many Requests' : null;
  }

  open(socket: WebSocket, address: string): void {
    this.#open.set(socket, { address, network: networkOf(address), person: null, sessions: new Set() });
    socket.once('close', () => this.#open.delete(socket));
  }

  /** Whether somebody may have this socket, too. */
  admit(socket: WebSocket, person: string | null): boolean {
    const connection = this.#open.get(socket);
    if (!connection) return false;
    const others = this.all().filter((other) => other !== connection && other.person === person).length;
    if (person !== null && others >= MAX_SOCKETS_PER_PERSON) return false;
    connection.person = person;
    return true;
  }

  get(socket: WebSocket): Connection | undefined {
    return this.#open.get(socket);
  }

  all(): Connection[] {
    return [...this.#open.values()];
  }

  /** Closes the sockets that `concerned` picks. */
  sendAway(
    concerned: (connection: Connection) => boolean,
    { code, reason }: { code: number; reason: string },
  ): void {
    for (const [socket, connection] of this.#open) if (concerned(connection)) socket.close(code, reason);
  }
}

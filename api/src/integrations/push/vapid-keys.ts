import { createECDH } from 'node:crypto';

export interface VapidKeys {
  /** Uncompressed point of P-256, base64url. */
  publicKey: string;
  privateKey: string;
}

/** How many points P-256 has; a private key is a number below it. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * The key pair by which push services know us (VAPID, RFC 8292), always the same for the same secret: browsers bind their
 * subscriptions to it, so it must outlive every change of the other keys.
 * @param secret 32 bytes in base64url.
 */
export function vapidKeys(secret: string): VapidKeys {
  const number = BigInt(`0x${Buffer.from(secret, 'base64url').toString('hex')}`);
  const privateKey = Buffer.from(((number % (ORDER - 1n)) + 1n).toString(16).padStart(64, '0'), 'hex');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey);
  return { publicKey: curve.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') };
}

// Made by `npm run generate` from specs/device-configuration/eap-relay.schema.json. Change that, not this file.

/**
 * An object to relay EAP packets
 */
export interface EapPacketRelay {
  /**
   * Contains an EAP packet in base64 encoding
   */
  "eap-relay-packet"?: string;
}
